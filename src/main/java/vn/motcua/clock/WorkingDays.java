package vn.motcua.clock;

import java.time.LocalDate;

import org.springframework.stereotype.Service;

import vn.motcua.clock.calendar.WorkingCalendar;

/** Working days between two days, for pages that say how many are left. */
@Service
public class WorkingDays {

	private final WorkingCalendar calendar;

	WorkingDays(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/**
	 * How many working days come after {@code from} up to and including {@code to};
	 * negative when {@code to} lies before.
	 */
	public long between(LocalDate from, LocalDate to) {
		if (to.isBefore(from)) {
			return -between(to, from);
		}
		return from.plusDays(1).datesUntil(to.plusDays(1)).filter(this.calendar::isWorkingDay).count();
	}

}
