package vn.motcua.workbench.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.motcua.catalog.LawDecision;
import vn.motcua.catalog.LawDecision.Column;

/**
 * The empty sheet for the next figures of a table: its columns, and the rows the last
 * figures had.
 *
 * @param period what the first column of the table asks
 * @param from the first day or year that has no figure yet, empty where the last ones
 * hold until further notice
 * @param columns conditions without the period, then figures
 * @param conditions how many of them are conditions
 * @param rows conditions of the last figures, figures empty
 * @param before the last figures beside each row
 */
public record LawSheet(Period period, String from, List<Column> columns, int conditions, List<List<String>> rows,
		List<List<String>> before) {

	private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{2,}");

	/** By what a table's rows follow each other. */
	public enum Period {

		/** From a day on, perhaps to another. */
		DAYS("date"),
		/** A whole year of settlement. */
		YEAR("settlementYear"),
		/** By law or case: new rows come with a new law, and are drawn in the Modeler. */
		NONE("");

		private final String column;

		Period(String column) {
			this.column = column;
		}

	}

	public static LawSheet of(LawDecision law) {
		Period period = Stream.of(Period.DAYS, Period.YEAR)
			.filter((one) -> law.formula().isEmpty() && at(law, one) >= 0)
			.findFirst()
			.orElse(Period.NONE);
		int at = at(law, period);
		List<Column> columns = new ArrayList<>(law.inputs());
		if (at >= 0) {
			columns.remove(at);
		}
		int conditions = columns.size();
		columns.addAll(law.outputs());
		List<LawDecision.Row> last = last(law);
		List<List<String>> rows = new ArrayList<>(last.stream().map((row) -> blank(row, at, law.outputs())).toList());
		List<List<String>> before = new ArrayList<>(last.stream().map(LawDecision.Row::values).toList());
		if (period == Period.YEAR && !last.isEmpty()) {
			nextYear(rows, last.get(0).from().getYear() + 1).forEach((row) -> {
				rows.add(row);
				before.add(List.of());
			});
		}
		if (law.rows().isEmpty() && conditions == 1) {
			codes(columns.get(0)).forEach((code) -> {
				List<String> row = new ArrayList<>(Collections.nCopies(columns.size(), ""));
				row.set(0, "\"" + code + "\"");
				rows.add(row);
				before.add(List.of());
			});
		}
		return new LawSheet(period, next(law, period), columns, conditions, rows, before);
	}

	/** The codes a column's label names. */
	static List<String> codes(Column column) {
		return CODE.matcher(column.label()).results().map(MatchResult::group).toList();
	}

	/** Where the period stands among the table's conditions; -1 where it has none. */
	static int at(LawDecision law, Period period) {
		return law.inputs().stream().map(Column::name).toList().indexOf(period.column);
	}

	/** The rows that hold last: until further notice, or to the last day there is. */
	private static List<LawDecision.Row> last(LawDecision law) {
		LocalDate end = law.rows()
			.stream()
			.map((row) -> (row.until() != null) ? row.until() : LocalDate.MAX)
			.max(Comparator.naturalOrder())
			.orElse(LocalDate.MAX);
		return law.rows()
			.stream()
			.filter((row) -> Objects.requireNonNullElse(row.until(), LocalDate.MAX).equals(end))
			.toList();
	}

	private static List<String> blank(LawDecision.Row row, int at, List<Column> outputs) {
		List<String> cells = new ArrayList<>(row.conditions());
		if (at >= 0) {
			cells.remove(at);
		}
		outputs.forEach((output) -> cells.add(""));
		return cells;
	}

	/** Contributions of the year of settlement itself have a coefficient, too. */
	private static List<List<String>> nextYear(List<List<String>> rows, int year) {
		List<List<String>> more = new ArrayList<>();
		for (List<String> row : rows) {
			if (row.contains(String.valueOf(year - 1))) {
				List<String> next = new ArrayList<>(row);
				next.replaceAll((cell) -> cell.equals(String.valueOf(year - 1)) ? String.valueOf(year) : cell);
				more.add(next);
			}
		}
		return more;
	}

	private static String next(LawDecision law, Period period) {
		List<LocalDate> ends = law.rows().stream().map(LawDecision.Row::until).toList();
		if (period == Period.NONE || ends.isEmpty() || ends.contains(null)) {
			return "";
		}
		LocalDate end = new TreeSet<>(ends).last();
		return (period == Period.YEAR) ? String.valueOf(end.getYear()) : end.toString();
	}

}
