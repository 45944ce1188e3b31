/** The public check page of slips. */
package vn.motcua.slip.web;
