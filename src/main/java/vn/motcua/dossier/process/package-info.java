/**
 * Ties dossiers to the engine: filing at the start of a procedure, submitted fields and
 * four eyes at every user task, agencies as tenants, {@code ${dossier.field}}, and the
 * delegates of the dossier's states.
 */
package vn.motcua.dossier.process;
