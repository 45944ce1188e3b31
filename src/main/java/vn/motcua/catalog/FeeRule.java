package vn.motcua.catalog;

/**
 * What the applicant pays.
 *
 * @param postageWhen postage is charged when this holds; null for never
 */
public record FeeRule(Kind kind, Condition postageWhen, String basis) {

	/** {@code NONE}: the procedure itself is free. */
	public enum Kind {

		NONE

	}

}
