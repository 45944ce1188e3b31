package vn.motcua.clock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A year: the weekly days off, and the days on which the week does not decide.
 *
 * @param days by date, each date once
 */
public record CalendarYear(int year, WeeklyDaysOff week, List<CalendarDay> days) {

	public CalendarYear {
		days = days.stream().sorted(Comparator.comparing(CalendarDay::date)).toList();
	}

	public CalendarYear(int year, List<CalendarDay> days) {
		this(year, WeeklyDaysOff.BY_LAW, days);
	}

	public Optional<CalendarDay> day(LocalDate date) {
		return this.days.stream().filter((d) -> d.date().equals(date)).findFirst();
	}

	/** PROVISIONAL while any of its days is only expected. */
	public CalendarDay.Status status() {
		boolean expected = this.days.stream().anyMatch((d) -> d.status() == CalendarDay.Status.PROVISIONAL);
		return expected ? CalendarDay.Status.PROVISIONAL : CalendarDay.Status.OFFICIAL;
	}

	/** The announcements its days rest on. */
	public String source() {
		String all = this.days.stream().map(CalendarDay::source).distinct().collect(Collectors.joining("; "));
		return (all.length() > 500) ? all.substring(0, 499) + "…" : all;
	}

	/** The year with {@code day} in it; what stood at its date before is gone. */
	public CalendarYear with(CalendarDay day) {
		return new CalendarYear(this.year, this.week,
				Stream.concat(without(day.date()).days.stream(), Stream.of(day)).toList());
	}

	/** The year in which the week decides about {@code date} again. */
	public CalendarYear without(LocalDate date) {
		return new CalendarYear(this.year, this.week,
				this.days.stream().filter((d) -> !d.date().equals(date)).toList());
	}

}
