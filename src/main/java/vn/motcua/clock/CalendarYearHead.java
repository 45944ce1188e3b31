package vn.motcua.clock;

import java.time.Instant;

/**
 * A year there is.
 *
 * @param daysOff besides Saturdays and Sundays
 */
public record CalendarYearHead(int year, int revision, CalendarDay.Status status, String source, int workingDays,
		int daysOff, Instant changedAt, String changedBy) {
}
