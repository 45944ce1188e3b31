package vn.motcua.scenario;

/** Where a scenario and the software disagree. */
public record Mismatch(int line, String step, String expected, String actual) {

	/** Readable to an analyst: {@code dòng 12, waitsAt: mong đợi …; thực tế …}. */
	@Override
	public String toString() {
		return "dòng " + this.line + ", " + this.step + ":\n      mong đợi (expected): " + this.expected
				+ "\n      thực tế  (actual):   " + this.actual;
	}

}
