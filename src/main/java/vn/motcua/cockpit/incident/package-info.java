/**
 * What went wrong, in words a supervisor can act on: cases that stand still, payments
 * that do not match, notices and parcels that reached nobody.
 */
package vn.motcua.cockpit.incident;
