/**
 * Plays an analyst's scenario files against the real models, delegates and decisions.
 */
@ApplicationModule(displayName = "Scenarios", allowedDependencies = { "shared", "process", "catalog", "dossier",
		"clock", "inquiry", "validation", "benefit", "fee", "payout", "postal", "slip", "notification", "identity" })
package vn.motcua.scenario;

import org.springframework.modulith.ApplicationModule;
