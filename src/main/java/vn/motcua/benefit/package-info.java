/**
 * Runs the decision that computes a benefit and keeps which law version decided.
 */
@ApplicationModule(displayName = "Benefit", allowedDependencies = { "shared", "process", "catalog", "dossier" })
package vn.motcua.benefit;

import org.springframework.modulith.ApplicationModule;
