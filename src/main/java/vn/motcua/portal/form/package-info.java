/** The declaration of a procedure on paper, to be filled in by hand. */
package vn.motcua.portal.form;
