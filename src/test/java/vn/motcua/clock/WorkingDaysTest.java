package vn.motcua.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.clock.calendar.AgencyHours;
import vn.motcua.clock.calendar.WorkingCalendar;
import vn.motcua.process.CaseClock;
import vn.motcua.testing.FakeAgencies;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTest {

	private static final String OFFICE = "G12.01.001";

	private final WorkingCalendar calendar = new WorkingCalendar();

	private final WorkingDays days = new WorkingDays(this.calendar, new AgencyHours(new FakeAgencies(), this.calendar));

	@ParameterizedTest
	@CsvSource({ "2026-11-20, 2026-12-02, 7", "2026-11-23, 2026-11-25, 1", "2026-08-20, 2026-08-24, 3",
			"2026-12-02, 2026-11-20, -7", "2026-11-20, 2026-11-22, 0" })
	void countsWorkingDays(LocalDate from, LocalDate to, long expected) {
		assertThat(this.days.between(from, to)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20T09:00, 2026-11-23T09:00, 480", "2026-11-20T11:00, 2026-11-20T13:30, 60",
			"2026-11-23T16:00, 2026-11-25T08:30, 120", "2026-11-25T08:30, 2026-11-23T16:00, -120",
			"2026-11-21T09:00, 2026-11-22T09:00, 0" })
	void countsWorkingMinutes(LocalDateTime from, LocalDateTime to, long expected) {
		assertThat(this.days.minutesBetween(OFFICE, at(from), at(to))).isEqualTo(expected);
	}

	@Test
	void addsWorkingMinutes() {
		assertThat(this.days.plusMinutes(OFFICE, at(LocalDateTime.parse("2026-11-23T16:00")), 120))
			.isEqualTo(at(LocalDateTime.parse("2026-11-25T08:30")));
	}

	private static Instant at(LocalDateTime local) {
		return local.atZone(CaseClock.VIETNAM).toInstant();
	}

}
