package vn.motcua.process;

/**
 * The duties that four-eyes keeps apart: within one dossier nobody does two of them.
 * {@link #NONE} restricts nothing.
 */
public enum Duty {

	RECEIVE, PREPARE, APPRAISE, SIGN, PAY, NONE

}
