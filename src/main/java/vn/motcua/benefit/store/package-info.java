/** Table of computed benefits. */
package vn.motcua.benefit.store;
