/**
 * What everybody may know: how punctual each procedure is at each agency. No dossier and
 * no small number shows.
 */
package vn.motcua.cockpit.publicfigures;
