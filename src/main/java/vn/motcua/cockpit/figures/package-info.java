/**
 * Dashboard, risk list, the figures of each step and the list behind each number. Counts
 * come from the clock; here they get names, sums and a suggestion who could take over.
 */
package vn.motcua.cockpit.figures;
