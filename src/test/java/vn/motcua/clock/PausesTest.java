package vn.motcua.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import vn.motcua.catalog.LimitUnit;
import vn.motcua.clock.calendar.AgencyHours;
import vn.motcua.clock.calendar.Calendars;
import vn.motcua.clock.calendar.WorkingCalendar;
import vn.motcua.process.CaseClock;
import vn.motcua.testing.FakeAgencies;

import static org.assertj.core.api.Assertions.assertThat;

/** What a stop does to a due date, for any stop in 2025 and 2026. */
class PausesTest {

	private static final String AGENCY = "G12.01.001";

	private final WorkingCalendar calendar = new WorkingCalendar();

	private final WorkingDays days = new WorkingDays(this.calendar, new AgencyHours(new FakeAgencies(), this.calendar));

	private final Pauses pauses = new Pauses(this.calendar, this.days);

	/** Vector D8 of the calendar. */
	@Test
	void givesBackTheDaysBetweenRequestAndCompletion() {
		assertThat(this.pauses.shifted(at("2026-11-26T17:00"), at("2026-11-18T09:00"), at("2026-11-27T16:00")))
			.isEqualTo(at("2026-12-04T17:00"));
	}

	@Property(tries = 300)
	void pausingAndResumingAtOnceChangesNothing(@ForAll("due") Instant due, @ForAll("moment") Instant since) {
		assertThat(this.pauses.shifted(due, since, since)).isEqualTo(due);
	}

	@Property(tries = 300)
	void aResumptionNeverGivesAnEarlierDateAndAlwaysAWorkingDay(@ForAll("due") Instant due,
			@ForAll("moment") Instant since, @ForAll @IntRange(max = 60 * 24 * 60) int minutes) {
		Instant moved = this.pauses.shifted(due, since, since.plus(Duration.ofMinutes(minutes)));
		assertThat(moved).isAfterOrEqualTo(due);
		assertThat(this.calendar.isWorkingDay(LegalClock.local(moved).toLocalDate())).isTrue();
	}

	@Property(tries = 300)
	void aLongerStopNeverGivesAnEarlierDate(@ForAll("due") Instant due, @ForAll("moment") Instant since,
			@ForAll @IntRange(max = 40_000) int first, @ForAll @IntRange(max = 40_000) int more) {
		Instant shorter = since.plus(Duration.ofMinutes(first));
		assertThat(this.pauses.shifted(due, since, shorter.plus(Duration.ofMinutes(more))))
			.isAfterOrEqualTo(this.pauses.shifted(due, since, shorter));
	}

	@Property(tries = 300)
	void twoStopsInARowAreOneStop(@ForAll("due") Instant due, @ForAll("moment") Instant since,
			@ForAll @IntRange(max = 40_000) int first, @ForAll @IntRange(max = 40_000) int second) {
		Instant middle = since.plus(Duration.ofMinutes(first));
		Instant end = middle.plus(Duration.ofMinutes(second));
		Instant twice = this.pauses.shifted(this.pauses.shifted(due, since, middle), middle, end);
		assertThat(twice).isEqualTo(this.pauses.shifted(due, since, end));
	}

	/**
	 * Term and stop counted anew, as a replay does: the stop lies after its beginning.
	 */
	@Property(tries = 300)
	void addingAHolidayNeverMovesAPausedDateEarlier(@ForAll("moment") Instant start,
			@ForAll @IntRange(min = 1, max = 40) int term, @ForAll @IntRange(max = 40_000) int after,
			@ForAll @IntRange(max = 40_000) int stopped, @ForAll @IntRange(max = 730) int holiday) {
		LocalDate off = LocalDate.of(2025, 1, 1).plusDays(holiday);
		Instant since = start.plus(Duration.ofMinutes(after));
		Instant until = since.plus(Duration.ofMinutes(stopped));
		assertThat(paused(Calendars.of(WeeklyDaysOff.BY_LAW, List.of(off)), start, term, since, until))
			.isAfterOrEqualTo(paused(this.calendar, start, term, since, until));
	}

	private static Instant paused(WorkingCalendar calendar, Instant start, int term, Instant since, Instant until) {
		WorkingDays days = new WorkingDays(calendar, new AgencyHours(new FakeAgencies(), calendar));
		LocalDate received = calendar.workingDayFrom(LegalClock.local(start).toLocalDate());
		Instant due = calendar.lastDay(received, term, LimitUnit.WORKING_DAYS)
			.atTime(17, 0)
			.atZone(CaseClock.VIETNAM)
			.toInstant();
		return new Pauses(calendar, days).shifted(due, since, until);
	}

	@Property(tries = 300)
	void theWarningComesAfterTheStartAndBeforeTheDate(@ForAll("due") Instant due,
			@ForAll @IntRange(min = 1, max = 40_000) int minutes) {
		Instant from = due.minus(Duration.ofMinutes(minutes));
		assertThat(this.pauses.warnAt(AGENCY, from, due, 15 * 60)).isAfterOrEqualTo(from).isBefore(due);
	}

	@Provide
	Arbitrary<Instant> moment() {
		return Arbitraries.integers()
			.between(0, 600 * 24 * 60)
			.map((minutes) -> at("2025-01-01T00:00").plus(Duration.ofMinutes(minutes)));
	}

	/** The end of a working day. */
	@Provide
	Arbitrary<Instant> due() {
		return Arbitraries.integers().between(0, 600).map((add) -> {
			LocalDate day = this.calendar.workingDayFrom(LocalDate.of(2025, 1, 1).plusDays(add));
			return day.atTime(17, 0).atZone(CaseClock.VIETNAM).toInstant();
		});
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(CaseClock.VIETNAM).toInstant();
	}

}
