/**
 * The clock inside models: due dates of user tasks, open work that moves, stops and the
 * late protocol.
 */
package vn.motcua.clock.process;
