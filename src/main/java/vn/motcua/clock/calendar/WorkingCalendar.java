package vn.motcua.clock.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Predicate;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.LimitUnit;
import vn.motcua.clock.CalendarDay;

/**
 * Which days state agencies work, and how a legal term is counted over them. The day of
 * receipt is day 0 (Civil Code 2015 Art 147). A year without a calendar is an error,
 * never a guess.
 */
@Component
public class WorkingCalendar {

	private final CalendarSource source;

	@Autowired
	WorkingCalendar(CalendarSource source) {
		this.source = source;
	}

	/** Counts over the files the product brings along, without a database. */
	public WorkingCalendar() {
		this(new CalendarFiles().data());
	}

	/** Counts over a calendar as it stood once, or would stand. */
	public WorkingCalendar(CalendarData data) {
		this(() -> data);
	}

	CalendarData data() {
		return this.source.current();
	}

	public boolean isWorkingDay(LocalDate day) {
		return table(day).isWorkingDay(day);
	}

	/** Whether the day is off by the holiday calendar, not by the week. */
	public boolean isHoliday(LocalDate day) {
		return table(day).dayOff(day).isPresent();
	}

	/** The entry that makes this day off, for people who ask why. */
	public Optional<CalendarDay> dayOff(LocalDate day) {
		return table(day).dayOff(day);
	}

	/** The day itself when it is worked, otherwise the next one that is. */
	public LocalDate workingDayFrom(LocalDate day) {
		LocalDate next = day;
		while (!isWorkingDay(next)) {
			next = next.plusDays(1);
		}
		return next;
	}

	/**
	 * The day a dossier that arrives now is received: today, or the next working day when
	 * the agency is closed for today.
	 */
	public LocalDate receiptDay(LocalDateTime arrives, OpeningHours hours) {
		boolean closed = arrives.toLocalTime().isAfter(hours.on(arrives.toLocalDate()).closesAt());
		return workingDayFrom(closed ? arrives.toLocalDate().plusDays(1) : arrives.toLocalDate());
	}

	/**
	 * The last day of a term.
	 * @param received day 0
	 */
	public LocalDate lastDay(LocalDate received, int value, LimitUnit unit) {
		return switch (unit) {
			case WORKING_DAYS -> plus(received, value, this::isWorkingDay);
			case CALENDAR_DAYS -> workingDayFrom(received.plusDays(value));
			case CALENDAR_DAYS_EXCLUDING_HOLIDAYS -> workingDayFrom(plus(received, value, (day) -> !isHoliday(day)));
			case SAME_DAY, IMMEDIATE -> workingDayFrom(received);
		};
	}

	/**
	 * The day a same-day procedure is due: the day of receipt until the cut-off, then the
	 * next working day.
	 */
	public LocalDate sameDay(LocalDateTime arrives, OpeningHours hours) {
		LocalDate received = receiptDay(arrives, hours);
		boolean late = received.equals(arrives.toLocalDate())
				&& arrives.toLocalTime().isAfter(hours.on(received).sameDayCutOff());
		return late ? workingDayFrom(received.plusDays(1)) : received;
	}

	private static LocalDate plus(LocalDate from, int days, Predicate<LocalDate> counts) {
		LocalDate day = from;
		for (int counted = 0; counted < days;) {
			day = day.plusDays(1);
			counted += counts.test(day) ? 1 : 0;
		}
		return day;
	}

	/**
	 * The moment {@code minutes} of work later; a term of nothing that starts outside
	 * working time ends when work last ended or next begins.
	 */
	public LocalDateTime plusMinutes(LocalDateTime from, long minutes, OpeningHours hours) {
		LocalDate day = from.toLocalDate();
		WorkingHours open = hours.on(day);
		long worked = isWorkingDay(day) ? open.minutesBefore(from.toLocalTime()) : open.minutesOfDay();
		long left = minutes;
		while (worked + left > open.minutesOfDay()) {
			left -= open.minutesOfDay() - worked;
			day = workingDayFrom(day.plusDays(1));
			open = hours.on(day);
			worked = 0;
		}
		return day.atTime(open.after(worked + left));
	}

	/** Minutes of work between two moments, 0 when the second is not later. */
	public long minutesBetween(LocalDateTime from, LocalDateTime to, OpeningHours hours) {
		long minutes = 0;
		for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
			if (isWorkingDay(day)) {
				WorkingHours open = hours.on(day);
				long start = day.equals(from.toLocalDate()) ? open.minutesBefore(from.toLocalTime()) : 0;
				long end = day.equals(to.toLocalDate()) ? open.minutesBefore(to.toLocalTime()) : open.minutesOfDay();
				minutes += end - start;
			}
		}
		return Math.max(0, minutes);
	}

	private YearTable table(LocalDate day) {
		return data().table(day.getYear());
	}

}
