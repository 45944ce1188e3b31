/** What the page of versions asks. */
package vn.motcua.workbench.migration.web;
