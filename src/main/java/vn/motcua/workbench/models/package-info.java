/** What runs of every model folder, and what became of its changes. */
package vn.motcua.workbench.models;
