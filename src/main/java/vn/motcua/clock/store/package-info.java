/** Tables of the clock. */
package vn.motcua.clock.store;
