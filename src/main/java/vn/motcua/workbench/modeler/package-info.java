/** The Modeler's own Deploy button: files of a known folder, judged by the whole gate. */
package vn.motcua.workbench.modeler;
