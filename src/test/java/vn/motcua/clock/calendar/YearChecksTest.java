package vn.motcua.clock.calendar;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.clock.CalendarDay;
import vn.motcua.clock.CalendarProblem;
import vn.motcua.clock.CalendarYear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class YearChecksTest {

	private final CalendarFiles files = new CalendarFiles();

	private final YearChecks checks = this.files.checks();

	@ParameterizedTest
	@CsvSource({ "2024, 2024-02-10, 2024-04-18", "2025, 2025-01-29, 2025-04-07", "2026, 2026-02-17, 2026-04-26",
			"2027, 2027-02-06, 2027-04-16", "2028, 2028-01-26, 2028-04-04", "2007, 2007-02-17, 2007-04-26",
			"2030, 2030-02-02, 2030-04-12" })
	void knowsTheVietnameseLunarDays(int year, LocalDate newYear, LocalDate hungKings) {
		assertThat(LunarDays.of(year, 1, 1)).isEqualTo(newYear);
		assertThat(LunarDays.of(year, 3, 10)).isEqualTo(hungKings);
	}

	@ParameterizedTest
	@ValueSource(ints = { 2024, 2025, 2026, 2027 })
	void theBundledYearsHoldTheHolidaysOfTheLaw(int year) {
		assertThat(this.checks.of(bundled(year))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026, 2026-02-17, Tết Nguyên đán", "2027, 2027-02-08, nghỉ bù ngày 08/02/2027",
			"2026, 2026-04-27, Giỗ Tổ Hùng Vương", "2027, 2027-04-16, 10/3 âm lịch",
			"2027, 2027-05-03, Thêm ngày 03/05", "2026, 2026-11-24, Văn hóa" })
	void missesAHolidayThatWasForgotten(int year, LocalDate forgotten, String message) {
		assertThat(this.checks.of(bundled(year).without(forgotten))).singleElement().satisfies((problem) -> {
			assertThat(problem.isError()).isTrue();
			assertThat(problem.message()).contains(message);
		});
	}

	@Test
	void asksAboutATetThatIsTooShortAndASwapWithoutItsDay() {
		CalendarYear year = bundled(2026).without(LocalDate.of(2026, 2, 20))
			.with(new CalendarDay(LocalDate.of(2026, 7, 4), CalendarDay.Kind.WORKING, "Làm bù",
					CalendarDay.Status.OFFICIAL, "Thông báo"));
		assertThat(this.checks.of(year)).extracting(CalendarProblem::severity)
			.containsExactly(CalendarProblem.Severity.WARNING, CalendarProblem.Severity.WARNING);
		assertThat(this.checks.of(year)).extracting(CalendarProblem::message)
			.anyMatch((m) -> m.contains("4 ngày nghỉ"))
			.anyMatch((m) -> m.contains("04/07/2026"));
	}

	@Test
	void beforeTheLawOfTheCultureDayItWasADayOfWork() {
		assertThat(this.checks.of(bundled(2025))).isEmpty();
		assertThat(bundled(2025).day(LocalDate.of(2025, 11, 24))).isEmpty();
	}

	@Test
	void aBundledFileWithoutTetStopsTheStart() {
		String text = "year: 2028\ndaysOff: []\n";
		assertThatThrownBy(() -> CalendarFiles.checked("calendar/2028.yaml", 2028, text, this.checks))
			.hasMessageContaining("calendar/2028.yaml")
			.hasMessageContaining("26/01/2028");
	}

	@Test
	void everyLegalHolidayNamesItsBasis() {
		List<CalendarProblem> empty = this.checks.of(new CalendarYear(2029, List.of()));
		assertThat(empty).hasSize(7).allMatch((p) -> p.message().contains("Điều 112") || p.message().contains("QH16"));
	}

	private CalendarYear bundled(int year) {
		return this.files.data().years().get(year);
	}

}
