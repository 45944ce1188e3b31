/** The dossier's HTTP API and the one place where failures become problem documents. */
package vn.motcua.dossier.web;
