/** Facts of the catalogue as people read them. */
package vn.motcua.portal.page;
