package vn.motcua.clock.calendar;

import java.time.LocalDate;

import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import net.time4j.engine.EpochDays;

/** Days of the Vietnamese lunar calendar (UTC+7, not the Chinese one). */
final class LunarDays {

	private LunarDays() {
	}

	/** The day of the lunar year that begins in {@code year}. */
	static LocalDate of(int year, int month, int day) {
		VietnameseCalendar lunar = VietnameseCalendar.of(EastAsianYear.forGregorian(year),
				EastAsianMonth.valueOf(month), day);
		return LocalDate.ofEpochDay(EpochDays.UNIX.transform(lunar.getDaysSinceEpochUTC(), EpochDays.UTC));
	}

}
