/**
 * Who does a task: giving tasks to somebody else, one by one or while an officer is away.
 * The platform assigns after its own checks, because supervisors have no such right in
 * the engine; every change leaves an audit row and a line in the dossier's log.
 */
package vn.motcua.cockpit.handover;
