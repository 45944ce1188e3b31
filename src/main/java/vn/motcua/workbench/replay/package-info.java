/**
 * What if: the inputs of the last closed dossiers through changed decisions. Reads only.
 */
package vn.motcua.workbench.replay;
