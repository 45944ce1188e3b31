/** The resources behind the pages of figures. */
package vn.motcua.cockpit.figures.web;
