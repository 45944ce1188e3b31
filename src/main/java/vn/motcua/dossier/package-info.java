/**
 * The dossier (hồ sơ): file, accept, supplement, withdraw, decide, archive. Owns a case's
 * data, papers and event log; the engine keeps only ids and decisions.
 */
@ApplicationModule(displayName = "Dossier", allowedDependencies = { "shared", "process", "catalog" })
package vn.motcua.dossier;

import org.springframework.modulith.ApplicationModule;
