package vn.motcua.scenario;

/** A step found something else than the scenario says. */
class StepFailedException extends RuntimeException {

	private final String expected;

	private final String actual;

	StepFailedException(Object expected, Object actual) {
		super("expected " + expected + ", actual " + actual);
		this.expected = String.valueOf(expected);
		this.actual = String.valueOf(actual);
	}

	Mismatch at(Scenario.Step step) {
		return new Mismatch(step.line(), step.kind().word(), this.expected, this.actual);
	}

	Mismatch at(int line, String what) {
		return new Mismatch(line, what, this.expected, this.actual);
	}

}
