/**
 * What must be true before the application may run: settings, people, database.
 */
package vn.motcua.identity.start;
