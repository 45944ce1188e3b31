/** The workbook of a list: what it looks like and how it is read. */
package vn.motcua.batch.sheet;
