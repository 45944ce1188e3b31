/**
 * What supervisors see inside Cockpit: punctuality, risk, the figures of each step, the
 * dossier's clock, incidents in plain words, legal reports. Reads other modules; changes
 * only who does a task, and what failed is tried again.
 */
@ApplicationModule(displayName = "Supervisors' Cockpit", allowedDependencies = { "shared", "process", "catalog",
		"dossier", "clock", "fee", "payout", "postal", "slip", "notification", "identity" })
package vn.motcua.cockpit;

import org.springframework.modulith.ApplicationModule;
