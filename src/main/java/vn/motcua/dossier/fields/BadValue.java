package vn.motcua.dossier.fields;

/** A value that its field cannot take; the message is one Vietnamese sentence. */
final class BadValue extends RuntimeException {

	private final String code;

	BadValue(String code, String message) {
		super(message, null, false, false);
		this.code = code;
	}

	String code() {
		return this.code;
	}

}
