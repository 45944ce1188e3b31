package vn.motcua.clock.calendar;

import java.time.LocalDate;
import java.util.Collection;

import vn.motcua.clock.CalendarDay;
import vn.motcua.clock.CalendarYear;
import vn.motcua.clock.WeeklyDaysOff;

/** Calendars that differ from the product's. */
public final class Calendars {

	private static final CalendarData FILES = new CalendarFiles().data();

	private Calendars() {
	}

	/** The product's years with another week and more holidays. */
	public static WorkingCalendar of(WeeklyDaysOff week, Collection<LocalDate> holidays) {
		CalendarData data = FILES;
		for (CalendarYear year : FILES.years().values()) {
			data = data.with(new CalendarYear(year.year(), week, year.days()));
		}
		for (LocalDate holiday : holidays) {
			data = data.with(data.years()
				.get(holiday.getYear())
				.with(new CalendarDay(holiday, CalendarDay.Kind.OFF, "Nghỉ thêm", CalendarDay.Status.OFFICIAL, "Thử")));
		}
		return new WorkingCalendar(data);
	}

}
