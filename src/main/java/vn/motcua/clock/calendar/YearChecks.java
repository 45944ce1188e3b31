package vn.motcua.clock.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import vn.motcua.clock.CalendarDay;
import vn.motcua.clock.CalendarProblem;
import vn.motcua.clock.CalendarYear;

/**
 * Holds a year against the holidays of the law; lunar ones are computed, so that a
 * mistyped Tết is seen before anybody is promised a day.
 */
class YearChecks {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final List<LegalHoliday> holidays;

	YearChecks(List<LegalHoliday> holidays) {
		this.holidays = holidays;
	}

	List<CalendarProblem> of(CalendarYear year) {
		List<CalendarProblem> problems = new ArrayList<>();
		this.holidays.stream().filter((h) -> h.isHolidayIn(year.year())).forEach((h) -> check(h, year, problems));
		swaps(year, problems);
		return problems;
	}

	private void check(LegalHoliday holiday, CalendarYear year, List<CalendarProblem> problems) {
		LocalDate date = holiday.in(year.year());
		LocalDate free = (!year.week().isOff(date)) ? date : compensation(date, year);
		if (free.getYear() == year.year() && !isOff(year, free)) {
			String compensated = free.equals(date) ? ""
					: ", nghỉ bù ngày " + free.format(DAY) + " vì rơi vào ngày nghỉ hằng tuần";
			problems.add(CalendarProblem.error(0, "daysOff",
					holiday.nameVi() + " năm " + year.year() + " (" + holiday.dateInWords() + ") là ngày "
							+ date.format(DAY) + compensated + ", nhưng ngày này chưa có trong lịch (" + holiday.basis()
							+ "). Thêm ngày " + free.format(DAY) + " vào daysOff hoặc kiểm tra lại các ngày đã ghi."));
			return;
		}
		long around = date.minusDays(7)
			.datesUntil(date.plusDays(10))
			.filter((d) -> !year.week().isOff(d))
			.filter((d) -> isOff(year, d))
			.count();
		if (around < holiday.weekdaysOff()) {
			problems.add(CalendarProblem.warning("daysOff",
					"Quanh " + holiday.nameVi() + " mới có " + around + " ngày nghỉ ngoài thứ Bảy, Chủ nhật; luật cho "
							+ holiday.weekdaysOff() + " ngày. Đối chiếu với thông báo nghỉ lễ."));
		}
	}

	/** The next weekday that is not a holiday of the law itself. */
	private LocalDate compensation(LocalDate holiday, CalendarYear year) {
		LocalDate day = holiday.plusDays(1);
		while (year.week().isOff(day) || isLegal(day, year.year())) {
			day = day.plusDays(1);
		}
		return day;
	}

	private boolean isLegal(LocalDate day, int year) {
		return this.holidays.stream().anyMatch((h) -> h.isHolidayIn(year) && h.in(year).equals(day));
	}

	private static void swaps(CalendarYear year, List<CalendarProblem> problems) {
		year.days()
			.stream()
			.filter((d) -> d.kind() == CalendarDay.Kind.WORKING)
			.filter((d) -> d.date().minusDays(30).datesUntil(d.date().plusDays(31)).noneMatch((o) -> isOff(year, o)))
			.forEach((d) -> problems.add(CalendarProblem.warning("workingSaturdays", "Thứ Bảy " + d.date().format(DAY)
					+ " làm bù nhưng trong vòng 30 ngày không có ngày nghỉ hoán đổi. Kiểm tra lại ngày này.")));
	}

	private static boolean isOff(CalendarYear year, LocalDate day) {
		return year.day(day).filter((d) -> d.kind() == CalendarDay.Kind.OFF).isPresent();
	}

}
