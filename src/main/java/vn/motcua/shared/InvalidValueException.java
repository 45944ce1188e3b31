package vn.motcua.shared;

/**
 * A text that is not what it claims to be. The message is Vietnamese, says what is wrong
 * and how to mend it, and never repeats the whole value: it may be personal data.
 */
public class InvalidValueException extends IllegalArgumentException {

	private final String code;

	/**
	 * @param code upper snake, stable: {@code PERSONAL_ID_INVALID}
	 * @param message one plain Vietnamese sentence with the remedy
	 */
	public InvalidValueException(String code, String message) {
		super(message);
		this.code = code;
	}

	public String code() {
		return this.code;
	}

	/** The same fault, told about one field. */
	public Finding toFinding(String field) {
		return Finding.of(this.code, field, getMessage());
	}

}
