package vn.motcua.clock.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import vn.motcua.clock.CalendarDay;
import vn.motcua.clock.CalendarDifference;
import vn.motcua.clock.CalendarProblem;
import vn.motcua.clock.CalendarYear;
import vn.motcua.clock.WeeklyDaysOff;
import vn.motcua.clock.calendar.CalendarData.DatedHours;

/**
 * A change thought through: what would be, and what is wrong with it.
 *
 * @param before null when the year, or such hours, did not exist
 * @param after null when the change cannot be read
 * @param inForce the hours that count without such a row, in words
 */
record Proposal(CalendarYear before, CalendarYear after, DatedHours hoursBefore, DatedHours hoursAfter, String inForce,
		List<CalendarProblem> problems) {

	static Proposal year(CalendarYear before, CalendarYear after, List<CalendarProblem> problems) {
		return new Proposal(before, after, null, null, "", problems);
	}

	static Proposal hours(DatedHours before, DatedHours after, String inForce, List<CalendarProblem> problems) {
		return new Proposal(null, null, before, after, inForce, problems);
	}

	boolean isHours() {
		return this.hoursAfter != null;
	}

	/** The year concerned, 0 when the change cannot be read. */
	int yearNumber() {
		return isHours() ? this.hoursAfter.validFrom().getYear() : (this.after != null) ? this.after.year() : 0;
	}

	CalendarData appliedTo(CalendarData data) {
		return isHours() ? data.with(this.hoursAfter) : data.with(this.after);
	}

	String beforeText() {
		if (isHours()) {
			return (this.hoursBefore != null) ? EditText.hours(this.hoursBefore) : "";
		}
		return (this.before != null) ? EditText.file(this.before) : "";
	}

	String afterText() {
		return isHours() ? EditText.hours(this.hoursAfter) : EditText.file(this.after);
	}

	List<CalendarDifference> differences() {
		if (isHours()) {
			return beforeText().equals(afterText()) ? List.of()
					: List.of(new CalendarDifference(this.hoursAfter.validFrom(),
							(this.hoursBefore != null) ? beforeText() : this.inForce, afterText()));
		}
		return (this.after == null) ? List.of() : Stream.concat(week(), days()).toList();
	}

	private Stream<CalendarDifference> week() {
		WeeklyDaysOff old = old().week();
		return old.equals(this.after.week()) ? Stream.empty()
				: Stream.of(new CalendarDifference(LocalDate.of(this.after.year(), 1, 1), EditText.week(old),
						EditText.week(this.after.week())));
	}

	private Stream<CalendarDifference> days() {
		return dates().stream()
			.filter((date) -> !old().day(date).equals(this.after.day(date)))
			.map((date) -> new CalendarDifference(date, EditText.day(date, old()), EditText.day(date, this.after)));
	}

	/** A year that was not there was like any other, without days of its own. */
	private CalendarYear old() {
		return (this.before != null) ? this.before : new CalendarYear(this.after.year(), List.of());
	}

	private TreeSet<LocalDate> dates() {
		return Stream.of(this.before, this.after)
			.filter((year) -> year != null)
			.flatMap((year) -> year.days().stream())
			.map(CalendarDay::date)
			.collect(java.util.stream.Collectors.toCollection(TreeSet::new));
	}

}
