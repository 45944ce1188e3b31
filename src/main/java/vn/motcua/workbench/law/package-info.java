/**
 * Entering a figure of the law from the page of the law: dated rows, checked as typed and
 * by the whole gate, kept as the table's file.
 */
package vn.motcua.workbench.law;
