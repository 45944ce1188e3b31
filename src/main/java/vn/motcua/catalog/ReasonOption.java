package vn.motcua.catalog;

/**
 * A reason an officer picks for a supplement or a refusal.
 *
 * @param code upper snake
 */
public record ReasonOption(String code, String vi, String en) {

	public ReasonOption {
		en = (en != null) ? en : "";
	}

}
