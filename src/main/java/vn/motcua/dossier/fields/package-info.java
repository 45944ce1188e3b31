/**
 * Typed checks of what a form or the API delivers, by the fields that
 * {@code procedure.yaml} declares; every fault at once, in Vietnamese.
 */
package vn.motcua.dossier.fields;
