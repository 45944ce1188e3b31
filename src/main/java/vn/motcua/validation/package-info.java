/**
 * Completeness, consistency and eligibility: findings with code, field, sentence and
 * legal basis.
 */
@ApplicationModule(displayName = "Validation", allowedDependencies = { "shared", "process", "catalog", "dossier" })
package vn.motcua.validation;

import org.springframework.modulith.ApplicationModule;
