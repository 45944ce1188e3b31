/** The dossier's own tables. */
package vn.motcua.dossier.store;
