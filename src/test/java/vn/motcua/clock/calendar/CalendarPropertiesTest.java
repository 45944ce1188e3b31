package vn.motcua.clock.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import vn.motcua.catalog.LimitUnit;
import vn.motcua.clock.CalendarDay;
import vn.motcua.clock.CalendarYear;
import vn.motcua.clock.WeeklyDaysOff;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every day, term and calendar. */
class CalendarPropertiesTest {

	private static final CalendarData DATA = new CalendarFiles().data();

	private static final WorkingCalendar CALENDAR = new WorkingCalendar(DATA);

	private static final WorkingHours HOURS = DATA.everybodysHours(LocalDate.of(2026, 1, 1));

	@Property(tries = 500)
	void aDueDateIsAWorkingDay(@ForAll("days") LocalDate received, @ForAll @IntRange(max = 60) int value,
			@ForAll LimitUnit unit) {
		LocalDate from = CALENDAR.workingDayFrom(received);
		assertThat(CALENDAR.isWorkingDay(CALENDAR.lastDay(from, value, unit))).isTrue();
	}

	@Property(tries = 500)
	void aDueDateIsAWorkingDayWhateverTheWeekAndTheHolidays(@ForAll("days") LocalDate received,
			@ForAll("weeks") WeeklyDaysOff week, @ForAll @Size(max = 12) Set<@From("days") LocalDate> holidays,
			@ForAll @IntRange(max = 60) int value, @ForAll LimitUnit unit) {
		WorkingCalendar calendar = Calendars.of(week, holidays);
		LocalDate due = calendar.lastDay(calendar.workingDayFrom(received), value, unit);
		assertThat(calendar.isWorkingDay(due)).isTrue();
		assertThat(calendar.dayOff(due)).isEmpty();
		assertThat(holidays).doesNotContain(due);
	}

	@Property(tries = 500)
	void addingAHolidayNeverMovesADateEarlier(@ForAll("days") LocalDate received, @ForAll("days") LocalDate holiday,
			@ForAll @IntRange(max = 60) int value, @ForAll LimitUnit unit) {
		WorkingCalendar more = with(holiday);
		LocalDate before = CALENDAR.lastDay(CALENDAR.workingDayFrom(received), value, unit);
		LocalDate after = more.lastDay(more.workingDayFrom(received), value, unit);
		assertThat(after).isAfterOrEqualTo(before);
	}

	@Property(tries = 500)
	void aHolidayAfterTheTermMovesNothing(@ForAll("days") LocalDate received, @ForAll("days") LocalDate holiday,
			@ForAll @IntRange(max = 60) int value, @ForAll LimitUnit unit) {
		LocalDate from = CALENDAR.workingDayFrom(received);
		LocalDate due = CALENDAR.lastDay(from, value, unit);
		Assume.that(holiday.isAfter(due));
		assertThat(with(holiday).lastDay(from, value, unit)).isEqualTo(due);
	}

	@Property(tries = 500)
	void aLongerTermNeverEndsEarlier(@ForAll("days") LocalDate received, @ForAll @IntRange(max = 60) int value,
			@ForAll LimitUnit unit) {
		LocalDate from = CALENDAR.workingDayFrom(received);
		assertThat(CALENDAR.lastDay(from, value + 1, unit)).isAfterOrEqualTo(CALENDAR.lastDay(from, value, unit));
	}

	@Property(tries = 500)
	void measuringWhatWasAddedGivesItBack(@ForAll("moments") LocalDateTime from,
			@ForAll @LongRange(max = 20_000) long minutes) {
		LocalDateTime to = CALENDAR.plusMinutes(from, minutes, HOURS);
		assertThat(CALENDAR.minutesBetween(from, to, HOURS)).isEqualTo(minutes);
	}

	@Property(tries = 500)
	void workingTimeAddsUp(@ForAll("moments") LocalDateTime from, @ForAll @LongRange(max = 5_000) long first,
			@ForAll @LongRange(max = 5_000) long second) {
		LocalDateTime between = CALENDAR.plusMinutes(from, first, HOURS);
		LocalDateTime to = CALENDAR.plusMinutes(between, second, HOURS);
		assertThat(CALENDAR.minutesBetween(from, to, HOURS)).isEqualTo(first + second);
	}

	@Property(tries = 500)
	void workEndsInsideOpeningHours(@ForAll("moments") LocalDateTime from,
			@ForAll @LongRange(min = 1, max = 20_000) long minutes) {
		LocalDateTime to = CALENDAR.plusMinutes(from, minutes, HOURS);
		assertThat(CALENDAR.isWorkingDay(to.toLocalDate())).isTrue();
		assertThat(to.toLocalTime()).isBetween(HOURS.opensAt(), HOURS.closesAt());
	}

	@Property(tries = 500)
	void whatWasReceivedIsReceivedOnAWorkingDayAndNotBefore(@ForAll("moments") LocalDateTime arrives) {
		LocalDate received = CALENDAR.receiptDay(arrives, HOURS);
		assertThat(CALENDAR.isWorkingDay(received)).isTrue();
		assertThat(received).isAfterOrEqualTo(arrives.toLocalDate());
		assertThat(CALENDAR.sameDay(arrives, HOURS)).isAfterOrEqualTo(received);
	}

	@Property(tries = 200)
	void aYearAsTextIsTheSameYear(@ForAll @IntRange(min = 2024, max = 2027) int year, @ForAll("days") LocalDate added,
			@ForAll("names") String name, @ForAll("weeks") WeeklyDaysOff week) {
		CalendarYear there = new CalendarYear(year, week, DATA.years().get(year).days())
			.with(new CalendarDay(added.withDayOfMonth(Math.min(28, added.getDayOfMonth())).withYear(year),
					CalendarDay.Kind.OFF, name, CalendarDay.Status.PROVISIONAL, "Nguồn: " + name));
		assertThat(YearText.read(EditText.file(there)).year()).isEqualTo(there);
	}

	@Provide
	Arbitrary<String> names() {
		return Arbitraries.strings()
			.withChars("aĐếữ'\"#:,{}[]- &*!%@`")
			.ofMinLength(1)
			.ofMaxLength(40)
			.map(String::strip)
			.filter((name) -> !name.isEmpty());
	}

	private static WorkingCalendar with(LocalDate holiday) {
		return Calendars.of(WeeklyDaysOff.BY_LAW, Set.of(holiday));
	}

	@Provide
	Arbitrary<WeeklyDaysOff> weeks() {
		return Arbitraries.of(DayOfWeek.class)
			.set()
			.ofMinSize(1)
			.ofMaxSize(3)
			.map((days) -> new WeeklyDaysOff(days, "Quyết định thử"));
	}

	@Provide
	Arbitrary<LocalDate> days() {
		LocalDate first = LocalDate.of(2024, 1, 1);
		return Arbitraries.integers().between(0, 1250).map(first::plusDays);
	}

	@Provide
	Arbitrary<LocalDateTime> moments() {
		return days().flatMap((day) -> Arbitraries.integers()
			.between(0, 24 * 60 - 1)
			.map((minute) -> day.atTime(LocalTime.MIDNIGHT).plusMinutes(minute)));
	}

}
