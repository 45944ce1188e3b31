/** Pages under {@code /public/procedures} and the start page. */
package vn.motcua.portal.web;
