package vn.motcua.benefit;

/** What a computed amount is: money out or money in. */
public enum Amount {

	/** Paid to the applicant. */
	BENEFIT("benefitAmount", "benefitLines", "BENEFIT_COMPUTED"),

	/** To be paid by the applicant before the result. */
	CONTRIBUTION("amountDue", "amountDueLines", "CONTRIBUTION_COMPUTED");

	private final String fact;

	private final String lines;

	private final String event;

	Amount(String fact, String lines, String event) {
		this.fact = fact;
		this.lines = lines;
		this.event = event;
	}

	String fact() {
		return this.fact;
	}

	String lines() {
		return this.lines;
	}

	String event() {
		return this.event;
	}

}
