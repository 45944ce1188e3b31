/** The step that answers. */
package vn.motcua.inquiry.process;
