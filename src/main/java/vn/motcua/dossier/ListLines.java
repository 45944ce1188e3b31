package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lines of a list an officer decides one by one: a row whose {@link #VERDICT} refuses it
 * or sends it back is out of the dossier for every decision, and stays in it for people.
 */
public final class ListLines {

	/** Column of a list: ACCEPTED, SENT_BACK or REFUSED; without it a row is accepted. */
	public static final String VERDICT = "lineVerdict";

	/** Column of a list: why a row was turned away. */
	public static final String REASON = "lineReason";

	private static final Set<String> TURNED_AWAY = Set.of("SENT_BACK", "REFUSED");

	private ListLines() {
	}

	public static boolean isTurnedAway(Object row) {
		return row instanceof Map<?, ?> cells && TURNED_AWAY.contains(String.valueOf(cells.get(VERDICT)));
	}

	/** A list without the rows that were turned away; anything else as it is. */
	public static Object accepted(Object value) {
		return (value instanceof List<?> rows && rows.stream().anyMatch(ListLines::isTurnedAway))
				? rows.stream().filter((row) -> !isTurnedAway(row)).toList() : value;
	}

	/** Whether a list has rows and all of them were turned away. */
	public static boolean isAllTurnedAway(Object value) {
		return value instanceof List<?> rows && !rows.isEmpty() && rows.stream().allMatch(ListLines::isTurnedAway);
	}

	/** Numbers, from 1, of the rows that {@link #accepted} leaves. */
	public static List<Integer> acceptedNumbers(Object value) {
		return numbers(value, false);
	}

	/** Numbers, from 1, of the rows that were turned away. */
	public static List<Integer> turnedAwayNumbers(Object value) {
		return numbers(value, true);
	}

	private static List<Integer> numbers(Object value, boolean turnedAway) {
		List<Integer> numbers = new ArrayList<>();
		if (value instanceof List<?> rows) {
			for (int i = 0; i < rows.size(); i++) {
				if (isTurnedAway(rows.get(i)) == turnedAway) {
					numbers.add(i + 1);
				}
			}
		}
		return numbers;
	}

}
