/** The page of the tracking book. */
package vn.motcua.cockpit.books.web;
