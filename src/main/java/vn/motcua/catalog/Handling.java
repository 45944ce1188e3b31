package vn.motcua.catalog;

/** What {@code handling} of {@code procedure.yaml} says: how an answer comes about. */
public enum Handling {

	/** A dossier with a code, a limit and officers. */
	DOSSIER,

	/** A question answered at once by a decision; only the answer is recorded. */
	IMMEDIATE

}
