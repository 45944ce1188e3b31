/** One dossier as a supervisor reads it: clocks, way, ledger, slips and log. */
package vn.motcua.cockpit.dossier;
