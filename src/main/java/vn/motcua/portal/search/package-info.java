/** Finds entries of the catalogue by words and by kind. */
package vn.motcua.portal.search;
