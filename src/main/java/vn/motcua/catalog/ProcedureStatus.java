package vn.motcua.catalog;

/** What {@code status} of {@code procedure.yaml} says. */
public enum ProcedureStatus {

	/** Being written and tried: only test agencies see it and file. */
	DRAFT,

	/** Offered to everybody from {@code validFrom} to {@code validTo}. */
	LIVE

}
