/** Tables of lists. */
package vn.motcua.batch.store;
