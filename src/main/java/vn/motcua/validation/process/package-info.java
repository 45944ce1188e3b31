/** The automatic check as a model step, and the guard over the verdicts of officers. */
package vn.motcua.validation.process;
