package vn.motcua.clock.calendar;

import java.time.LocalDate;

/**
 * A holiday the law names.
 *
 * @param lunar whether month and day are of the lunar calendar
 * @param weekdaysOff how many days around it must be off besides Saturdays and Sundays
 * @param from first year it is a holiday, 0 since ever
 */
record LegalHoliday(String nameVi, int month, int day, boolean lunar, int weekdaysOff, int from, String basis) {

	LegalHoliday {
		weekdaysOff = Math.max(1, weekdaysOff);
	}

	boolean isHolidayIn(int year) {
		return year >= this.from;
	}

	LocalDate in(int year) {
		return this.lunar ? LunarDays.of(year, this.month, this.day) : LocalDate.of(year, this.month, this.day);
	}

	String dateInWords() {
		return this.day + "/" + this.month + (this.lunar ? " âm lịch" : "");
	}

}
