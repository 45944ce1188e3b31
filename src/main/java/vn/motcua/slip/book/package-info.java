/** Form 07, the tracking book of an agency and a period. */
package vn.motcua.slip.book;
