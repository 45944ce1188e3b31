package vn.motcua.clock.calendar;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.motcua.clock.CalendarDay;
import vn.motcua.clock.CalendarYear;

/** A year made ready for counting: each day is looked up in one step. */
final class YearTable {

	private final Map<LocalDate, CalendarDay> off = new HashMap<>();

	private final BitSet working = new BitSet(367);

	YearTable(CalendarYear year) {
		LocalDate first = LocalDate.of(year.year(), 1, 1);
		first.datesUntil(first.plusYears(1))
			.filter((day) -> !year.week().isOff(day))
			.forEach((day) -> this.working.set(day.getDayOfYear()));
		for (CalendarDay day : year.days()) {
			this.working.set(day.date().getDayOfYear(), day.kind() == CalendarDay.Kind.WORKING);
			if (day.kind() == CalendarDay.Kind.OFF) {
				this.off.put(day.date(), day);
			}
		}
	}

	boolean isWorkingDay(LocalDate day) {
		return this.working.get(day.getDayOfYear());
	}

	Optional<CalendarDay> dayOff(LocalDate day) {
		return Optional.ofNullable(this.off.get(day));
	}

	int workingDays() {
		return this.working.cardinality();
	}

}
