package vn.motcua.shared;

/**
 * The configuration is wrong and the application must not run. The start ends with place,
 * fault and remedy in plain words and without a stack trace.
 */
public class StartRefusedException extends RuntimeException {

	private final String place;

	private final String remedy;

	/**
	 * @param place file and line or entry, or the name of the property
	 * @param fault what is wrong, one sentence
	 * @param remedy what to do about it, one sentence
	 */
	public StartRefusedException(String place, String fault, String remedy) {
		super(place + ": " + fault);
		this.place = place;
		this.remedy = remedy;
	}

	public String place() {
		return this.place;
	}

	public String remedy() {
		return this.remedy;
	}

}
