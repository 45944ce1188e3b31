package vn.motcua.clock;

/**
 * What is wrong with a calendar somebody wants to load.
 *
 * @param line in the file, 0 when it concerns the whole
 * @param field path in the file: {@code daysOff[3].date}
 * @param message one Vietnamese sentence with the fault and the remedy
 */
public record CalendarProblem(Severity severity, int line, String field, String message) {

	/** Whether the calendar can be used all the same. */
	public enum Severity {

		/** Must be corrected. */
		ERROR,
		/** A person must look at it and say that it is right. */
		WARNING

	}

	public static CalendarProblem error(int line, String field, String message) {
		return new CalendarProblem(Severity.ERROR, line, field, message);
	}

	public static CalendarProblem warning(String field, String message) {
		return new CalendarProblem(Severity.WARNING, 0, field, message);
	}

	public boolean isError() {
		return this.severity == Severity.ERROR;
	}

}
