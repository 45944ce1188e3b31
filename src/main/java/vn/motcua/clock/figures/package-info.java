/**
 * Counts and lists over the clocks' and steps' tables.
 */
package vn.motcua.clock.figures;
