package vn.motcua.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A reason an officer picks for a supplement or a refusal.
 *
 * @param code upper snake
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReasonOption(String code, String vi, String en) {

	public ReasonOption {
		en = (en != null) ? en : "";
	}

}
