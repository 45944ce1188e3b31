/**
 * Questions answered at once: who asked what, when, and what was answered, without a
 * dossier.
 */
@ApplicationModule(displayName = "Inquiry", allowedDependencies = { "shared", "process", "catalog", "dossier" })
package vn.motcua.inquiry;

import org.springframework.modulith.ApplicationModule;
