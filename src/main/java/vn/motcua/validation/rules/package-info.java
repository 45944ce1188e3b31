/** The rules a dossier is checked by. */
package vn.motcua.validation.rules;
