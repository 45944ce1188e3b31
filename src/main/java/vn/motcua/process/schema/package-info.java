/**
 * The engine's tables, created by a migration like our own.
 */
package vn.motcua.process.schema;
