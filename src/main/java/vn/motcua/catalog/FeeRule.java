package vn.motcua.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What the applicant pays.
 *
 * @param postageWhen postage is charged when this holds; null for never
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FeeRule(Kind kind, Condition postageWhen, String basis) {

	/** {@code NONE}: the procedure itself is free. */
	public enum Kind {

		NONE

	}

}
