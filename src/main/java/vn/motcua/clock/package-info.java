/**
 * Working calendar, legal limits and the due dates of dossiers and tasks.
 */
@ApplicationModule(displayName = "Statutory clock", allowedDependencies = { "shared", "process", "catalog", "dossier" })
package vn.motcua.clock;

import org.springframework.modulith.ApplicationModule;
