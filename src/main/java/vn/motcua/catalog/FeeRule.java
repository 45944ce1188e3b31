package vn.motcua.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What the applicant pays.
 *
 * @param postageWhen postage is charged when this holds; null for never
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record FeeRule(Kind kind, Condition postageWhen, String basis) {

	/** Whether money is due before the result: nothing, or a computed contribution. */
	public enum Kind {

		NONE, CONTRIBUTION

	}

}
