/**
 * Money out: the order that pays a benefit to the applicant, written once per decision.
 */
@ApplicationModule(displayName = "Payout", allowedDependencies = { "shared", "process", "catalog", "dossier" })
package vn.motcua.payout;

import org.springframework.modulith.ApplicationModule;
