package vn.motcua.clock;

import java.time.Instant;
import java.time.LocalDate;

import org.springframework.stereotype.Service;

import vn.motcua.clock.calendar.AgencyHours;
import vn.motcua.clock.calendar.WorkingCalendar;
import vn.motcua.process.CaseClock;

/** Working days and working time, for pages and figures that say how much is left. */
@Service
public class WorkingDays {

	private final WorkingCalendar calendar;

	private final AgencyHours opening;

	public WorkingDays(WorkingCalendar calendar, AgencyHours opening) {
		this.calendar = calendar;
		this.opening = opening;
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

	/**
	 * Minutes the agency works between two moments; negative when {@code to} lies before.
	 * A working day has 480 of them at most agencies.
	 */
	public long minutesBetween(String agency, Instant from, Instant to) {
		if (to.isBefore(from)) {
			return -minutesBetween(agency, to, from);
		}
		return this.calendar.minutesBetween(LegalClock.local(from), LegalClock.local(to), this.opening.of(agency));
	}

	/** The moment by which the agency has worked {@code minutes} more. */
	public Instant plusMinutes(String agency, Instant from, long minutes) {
		return this.calendar.plusMinutes(LegalClock.local(from), minutes, this.opening.of(agency))
			.atZone(CaseClock.VIETNAM)
			.toInstant();
	}

}
