package vn.motcua.clock.calendar;

import java.time.LocalDate;

/**
 * A day on which the week does not decide.
 *
 * @param source the announcement or law it rests on
 */
public record CalendarDay(LocalDate date, String name, Status status, String source) {

	/** Whether the day was announced or is only expected. */
	public enum Status {

		OFFICIAL, PROVISIONAL

	}

}
