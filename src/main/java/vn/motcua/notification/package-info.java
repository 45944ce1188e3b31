/**
 * Messages to applicants with a delivery ledger; never blocks a process.
 */
@ApplicationModule(displayName = "Notification", allowedDependencies = { "shared", "process", "catalog", "dossier" })
package vn.motcua.notification;

import org.springframework.modulith.ApplicationModule;
