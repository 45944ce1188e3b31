package vn.motcua.catalog.gate;

/** A file that cannot be looked into, with the finding that says why. */
final class UnreadableException extends Exception {

	private final String rule;

	private final int line;

	private final String remedy;

	UnreadableException(String rule, int line, String message, String remedy) {
		super(message);
		this.rule = rule;
		this.line = line;
		this.remedy = remedy;
	}

	String rule() {
		return this.rule;
	}

	int line() {
		return this.line;
	}

	String remedy() {
		return this.remedy;
	}

}
