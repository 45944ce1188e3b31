/**
 * Which dossiers run on which version of a model, and how they get to a newer one: plan,
 * dry run, migration dossier by dossier.
 */
package vn.motcua.workbench.migration;
