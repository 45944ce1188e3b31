package vn.motcua.clock.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One file {@code calendar/<year>.yaml}. */
record CalendarYear(int year, List<CalendarDay> daysOff, List<CalendarDay> workingSaturdays) {

	Optional<CalendarDay> dayOff(LocalDate day) {
		return this.daysOff.stream().filter((d) -> d.date().equals(day)).findFirst();
	}

	boolean isWorkingSaturday(LocalDate day) {
		return this.workingSaturdays.stream().anyMatch((d) -> d.date().equals(day));
	}

}
