package vn.motcua.clock;

import java.time.Instant;

/** A change that was made: who, when, why, and both texts. */
public record CalendarChange(long id, int year, Instant changedAt, String changedBy, String note, String before,
		String after) {
}
