/**
 * What officers see inside Tasklist: the dossier panel, papers, findings, amounts and
 * history beside every form.
 */
@ApplicationModule(displayName = "Officers' desk", allowedDependencies = { "shared", "process", "catalog", "dossier",
		"clock", "validation", "benefit", "fee", "payout", "postal", "slip", "notification", "identity" })
package vn.motcua.desk;

import org.springframework.modulith.ApplicationModule;
