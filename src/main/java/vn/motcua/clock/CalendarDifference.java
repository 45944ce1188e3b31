package vn.motcua.clock;

import java.time.LocalDate;

/**
 * A day or hours that a change makes different.
 *
 * @param before what it is, in words
 * @param after what it would be
 */
public record CalendarDifference(LocalDate date, String before, String after) {
}
