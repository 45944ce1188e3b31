package vn.motcua.process;

/**
 * A law table has no value for what was asked, or a decision lacks an input. Its message
 * is Vietnamese and names table, day or field; never answered by a default.
 */
public class LawValueMissingException extends RuntimeException {

	public LawValueMissingException(String message) {
		super(message);
	}

}
