package vn.motcua.clock;

import java.util.List;

/**
 * What a change of the calendar would do to open dossiers.
 *
 * @param looked open dossiers that were counted anew
 * @param later how many would be promised later
 * @param earlier how many earlier
 * @param kept dossiers whose date no rule of the clock explains, such as one written by
 * hand; they keep it as long as it is a working day
 * @param agencies the same by agency
 * @param moves the first of them, by code
 */
public record CalendarForecast(long looked, long later, long earlier, long kept, List<OfAgency> agencies,
		List<PromiseMove> moves) {

	/** How many dossiers of one agency move. */
	public record OfAgency(String agency, long later, long earlier) {
	}

}
