package vn.motcua.clock;

import java.time.LocalDate;

/**
 * One change of the calendar; exactly one part is there.
 *
 * @param yaml text of a yearly file, replaces the whole year
 * @param day what one day is from now on
 * @param hours opening hours from a day on
 */
public record CalendarEdit(String yaml, DayEdit day, AgencyOpening hours) {

	/**
	 * @param kind null when the week decides again
	 */
	public record DayEdit(LocalDate date, CalendarDay.Kind kind, String name, CalendarDay.Status status,
			String source) {
	}

}
