/**
 * Makes a scenario file out of a dossier's log.
 */
package vn.motcua.scenario.recording;
