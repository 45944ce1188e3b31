/**
 * What analysts see and do: which version of which model runs, what was refused and why,
 * what a new version means for running and for closed dossiers. Reads other modules;
 * changes only which version runs.
 */
@ApplicationModule(displayName = "Analysts' workbench", allowedDependencies = { "shared", "process", "catalog",
		"dossier", "clock", "validation", "benefit", "identity" })
package vn.motcua.workbench;

import org.springframework.modulith.ApplicationModule;
