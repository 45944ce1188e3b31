package vn.motcua.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.LimitUnit;
import vn.motcua.clock.calendar.WorkingCalendar;
import vn.motcua.process.CaseClock;

/**
 * What a stop does to a due date (calendar rule 7). Counted in days as legal terms are:
 * the day of the stop was used, the day of the resumption is day 0 again, every working
 * day after the first up to the second is given back.
 */
@Component
class Pauses {

	private final WorkingCalendar calendar;

	private final WorkingDays workingDays;

	Pauses(WorkingCalendar calendar, WorkingDays workingDays) {
		this.calendar = calendar;
		this.workingDays = workingDays;
	}

	/** The due date after a stop; the same when it ended on the day it began. */
	Instant shifted(Instant due, Instant since, Instant until) {
		int days = Math.toIntExact(Math.max(0, this.workingDays.between(day(since), day(until))));
		if (days == 0) {
			return due;
		}
		LocalDateTime local = LegalClock.local(due);
		return this.calendar.lastDay(local.toLocalDate(), days, LimitUnit.WORKING_DAYS)
			.atTime(local.toLocalTime())
			.atZone(CaseClock.VIETNAM)
			.toInstant();
	}

	/** Working minutes between two moments, never negative. */
	long minutes(String agency, Instant from, Instant to) {
		return Math.max(0, this.workingDays.minutesBetween(agency, from, to));
	}

	/** The moment so many working minutes later. */
	Instant plus(String agency, Instant from, long minutes) {
		return this.workingDays.plusMinutes(agency, from, minutes);
	}

	/**
	 * So many working minutes before the due date, but not in the first half of the term.
	 */
	Instant warnAt(String agency, Instant from, Instant due, long minutesBefore) {
		LocalDate day = day(due);
		while (minutes(agency, start(day), due) < minutesBefore) {
			day = day.minusDays(1);
		}
		Instant warn = this.workingDays.plusMinutes(agency, start(day),
				minutes(agency, start(day), due) - minutesBefore);
		Instant middle = from.plus(Duration.between(from, due).dividedBy(2));
		return warn.isBefore(middle) ? middle : warn;
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(CaseClock.VIETNAM).toInstant();
	}

	private static LocalDate day(Instant at) {
		return LegalClock.local(at).toLocalDate();
	}

}
