/**
 * Invented agencies, people and dossiers for a first look, played from scenario files;
 * refuses to exist in production.
 */
@ApplicationModule(displayName = "Demo", allowedDependencies = { "shared", "process", "catalog", "dossier", "clock",
		"validation", "benefit", "fee", "payout", "postal", "slip", "notification", "identity", "scenario" })
package vn.motcua.demo;

import org.springframework.modulith.ApplicationModule;
