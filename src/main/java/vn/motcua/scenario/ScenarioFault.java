package vn.motcua.scenario;

/**
 * One mistake in a scenario file.
 *
 * @param file as the reader was told it
 * @param line 1-based
 * @param problem what is wrong, in Vietnamese, without a full stop
 * @param remedy what to do, in Vietnamese, without a full stop
 */
public record ScenarioFault(String file, int line, String problem, String remedy) {

	/** {@code file:12: … Cách sửa: ….}. */
	@Override
	public String toString() {
		return this.file + ":" + this.line + ": " + this.problem + ". Cách sửa: " + this.remedy + ".";
	}

}
