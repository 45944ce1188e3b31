package vn.motcua.clock;

import java.time.LocalDate;

/**
 * A day on which the week does not decide.
 *
 * @param kind whether state agencies are off or work on it
 * @param source the announcement or law it rests on
 */
public record CalendarDay(LocalDate date, Kind kind, String name, Status status, String source) {

	/** What the day is instead of what the week makes of it. */
	public enum Kind {

		/** A holiday, a compensation day or a day given for a worked Saturday. */
		OFF,
		/** A Saturday that is worked for a day off. */
		WORKING

	}

	/** Whether the day was announced or is only expected. */
	public enum Status {

		OFFICIAL, PROVISIONAL

	}

}
