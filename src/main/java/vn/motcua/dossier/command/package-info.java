/** What the jar does about dossiers without serving. */
package vn.motcua.dossier.command;
