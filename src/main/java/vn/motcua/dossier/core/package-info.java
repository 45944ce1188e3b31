/** How dossiers are filed, changed and shown; everything that needs no engine. */
package vn.motcua.dossier.core;
