/** What the public may ask about a slip. */
package vn.motcua.slip.check;
