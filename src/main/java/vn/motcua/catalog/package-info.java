/**
 * Procedures as data: reads {@code processes/<slug>/procedure.yaml}, checks every folder
 * (the gate) and deploys it.
 */
@ApplicationModule(displayName = "Procedure catalogue", allowedDependencies = { "shared", "process" })
package vn.motcua.catalog;

import org.springframework.modulith.ApplicationModule;
