package vn.motcua.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The days of the week on which nobody works in a year, unless a day of the calendar says
 * otherwise.
 */
public record WeeklyDaysOff(Set<DayOfWeek> days, String source) {

	/** Forty hours, Monday to Friday; what years that say nothing have. */
	public static final WeeklyDaysOff BY_LAW = new WeeklyDaysOff(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
			"Quyết định 188/1999/QĐ-TTg");

	public WeeklyDaysOff {
		days = new TreeSet<>(days);
	}

	public boolean isOff(LocalDate day) {
		return this.days.contains(day.getDayOfWeek());
	}

	/** {@code Thứ Bảy, Chủ Nhật}. */
	public String words() {
		return this.days.stream()
			.map((day) -> day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("vi")))
			.collect(Collectors.joining(", "));
	}

}
