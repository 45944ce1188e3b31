/** Resources of the dossier page and of the tab at a case; each view is noted. */
package vn.motcua.cockpit.dossier.web;
