/**
 * The legal report of a period: one table for screen, XLSX and PDF; its columns are
 * written once, in {@code ReportColumn}.
 */
package vn.motcua.cockpit.report;
