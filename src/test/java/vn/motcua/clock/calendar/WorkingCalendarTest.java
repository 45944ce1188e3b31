package vn.motcua.clock.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.catalog.LimitUnit;
import vn.motcua.clock.CalendarDay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkingCalendarTest {

	private final WorkingCalendar calendar = new WorkingCalendar();

	private final WorkingHours hours = this.calendar.data().everybodysHours(LocalDate.of(2026, 1, 1));

	@ParameterizedTest
	@CsvSource({ "2026-11-20, 7, WORKING_DAYS, 2026-12-02", "2026-11-20, 5, WORKING_DAYS, 2026-11-30",
			"2026-08-20, 3, WORKING_DAYS, 2026-08-24", "2025-04-25, 3, WORKING_DAYS, 2025-04-29",
			"2026-04-24, 2, WORKING_DAYS, 2026-04-29", "2026-11-23, 1, WORKING_DAYS, 2026-11-25",
			"2026-11-20, 25, CALENDAR_DAYS, 2026-12-15", "2026-11-17, 7, CALENDAR_DAYS, 2026-11-25",
			"2026-08-25, 7, CALENDAR_DAYS_EXCLUDING_HOLIDAYS, 2026-09-04", "2026-11-20, 0, SAME_DAY, 2026-11-20" })
	void countsTermsOverHolidaysAndSwappedDays(LocalDate received, int value, LimitUnit unit, LocalDate due) {
		assertThat(this.calendar.lastDay(received, value, unit)).isEqualTo(due);
	}

	@ParameterizedTest
	@CsvSource({ "2024, 251", "2025, 250", "2026, 249", "2027, 249" })
	void everyYearHasItsNumberOfWorkingDays(int year, long days) {
		LocalDate first = LocalDate.of(year, 1, 1);
		assertThat(first.datesUntil(first.plusYears(1)).filter(this.calendar::isWorkingDay).count()).isEqualTo(days);
	}

	@Test
	void aYearWithoutCalendarIsAnErrorThatNamesIt() {
		assertThatThrownBy(() -> this.calendar.isWorkingDay(LocalDate.of(2031, 1, 2))).hasMessageContaining("2031")
			.hasMessageContaining("nạp tệp lịch năm 2031");
	}

	@Test
	void tellsWhichDaysAreOnlyExpected() {
		assertThat(this.calendar.dayOff(LocalDate.of(2027, 2, 8)).orElseThrow().status())
			.isEqualTo(CalendarDay.Status.PROVISIONAL);
		assertThat(this.calendar.dayOff(LocalDate.of(2026, 11, 24)).orElseThrow().status())
			.isEqualTo(CalendarDay.Status.OFFICIAL);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20T16:59, 2026-11-20", "2026-11-20T17:01, 2026-11-23", "2026-11-21T09:00, 2026-11-23",
			"2026-11-23T20:00, 2026-11-25", "2026-11-20T06:00, 2026-11-20" })
	void whatComesAfterHoursIsReceivedTheNextWorkingDay(LocalDateTime arrives, LocalDate received) {
		assertThat(this.calendar.receiptDay(arrives, this.hours)).isEqualTo(received);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20T14:59, 2026-11-20", "2026-11-20T15:01, 2026-11-23", "2026-11-21T16:00, 2026-11-23" })
	void sameDayProceduresHaveACutOff(LocalDateTime arrives, LocalDate due) {
		assertThat(this.calendar.sameDay(arrives, this.hours)).isEqualTo(due);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-20T09:00, 8, 2026-11-23T09:00", "2026-11-20T07:30, 8, 2026-11-20T17:00",
			"2026-11-20T11:00, 1, 2026-11-20T13:30", "2026-11-21T10:00, 1, 2026-11-23T08:30",
			"2026-11-23T16:30, 2, 2026-11-25T09:00" })
	void workingHoursSkipLunchNightsAndDaysOff(LocalDateTime from, int hours, LocalDateTime due) {
		assertThat(this.calendar.plusMinutes(from, hours * 60L, this.hours)).isEqualTo(due);
	}

	@Test
	void addingAndMeasuringWorkingTimeAgree() {
		IntStream.range(0, 700).forEach((i) -> {
			LocalDateTime from = LocalDateTime.of(2026, 1, 5, 7, 30).plusHours(i * 11L);
			long minutes = i * 37L % 5000;
			LocalDateTime to = this.calendar.plusMinutes(from, minutes, this.hours);
			assertThat(this.calendar.minutesBetween(from, to, this.hours)).isEqualTo(minutes);
		});
	}

	@Test
	void aLongerTermNeverEndsEarlierAndEveryTermEndsOnAWorkingDay() {
		LocalDate first = LocalDate.of(2026, 1, 1);
		for (LimitUnit unit : new LimitUnit[] { LimitUnit.WORKING_DAYS, LimitUnit.CALENDAR_DAYS,
				LimitUnit.CALENDAR_DAYS_EXCLUDING_HOLIDAYS }) {
			first.datesUntil(first.plusDays(200)).filter(this.calendar::isWorkingDay).forEach((day) -> {
				LocalDate before = day;
				for (int value = 1; value < 15; value++) {
					LocalDate due = this.calendar.lastDay(day, value, unit);
					assertThat(due).isAfterOrEqualTo(before);
					assertThat(this.calendar.isWorkingDay(due)).isTrue();
					before = due;
				}
			});
		}
	}

	@Test
	void aWorkingDayHasEightHours() {
		assertThat(this.hours.minutesBefore(LocalTime.of(17, 0))).isEqualTo(480);
	}

}
