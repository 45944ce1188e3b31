/**
 * Who worked on which step how long. Rows are written by the engine's listener; a sweep
 * measures them and adds them up per day.
 */
package vn.motcua.clock.steps;
