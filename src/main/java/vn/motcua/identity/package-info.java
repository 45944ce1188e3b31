/**
 * Users, groups (roles) and tenants (agencies); who is calling and how they logged in.
 */
@ApplicationModule(displayName = "Identity", allowedDependencies = { "shared", "process", "catalog", "dossier" })
package vn.motcua.identity;

import org.springframework.modulith.ApplicationModule;
