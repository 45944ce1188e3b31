package vn.motcua.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A reason an officer picks for a supplement or a refusal.
 *
 * @param code upper snake
 * @param basis the law it rests on, printed on the slip; empty leaves it to the procedure
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReasonOption(String code, String vi, String en, String basis) {

	public ReasonOption {
		en = (en != null) ? en : "";
		basis = (basis != null) ? basis : "";
	}

}
