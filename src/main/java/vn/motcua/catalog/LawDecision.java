package vn.motcua.catalog;

import java.time.LocalDate;
import java.util.List;

/**
 * One fact of {@code processes/_law} as its file says it: a dated table, or a formula
 * over tables.
 *
 * @param name as {@code law("…")} asks for it
 * @param title Vietnamese
 * @param description what the figures mean, in which unit
 * @param formula the FEEL text of a formula, empty for a table
 * @param conditions labels of the columns asked for
 * @param results labels of the columns answered, without source and confidence
 * @param rows the values of a table; one row with source and confidence for a formula
 * @param calls tables and formulas this one asks
 * @param users folders of the procedures and blocks whose decisions ask it, directly or
 * through a formula
 */
public record LawDecision(String name, String title, String description, String formula, List<String> conditions,
		List<String> results, List<Row> rows, List<String> calls, List<String> users) {

	public LawDecision {
		conditions = List.copyOf(conditions);
		results = List.copyOf(results);
		rows = List.copyOf(rows);
		calls = List.copyOf(calls);
		users = List.copyOf(users);
	}

	/**
	 * One value and since when.
	 *
	 * @param from first day, null where the table is not by day
	 * @param until day after the last, null until further notice
	 * @param note a remark of the analyst, or empty
	 * @param source the text of law it rests on
	 */
	public record Row(List<String> conditions, List<String> values, LocalDate from, LocalDate until, String note,
			String source, Confidence confidence) {

		public Row {
			conditions = List.copyOf(conditions);
			values = List.copyOf(values);
		}

		public boolean covers(LocalDate day) {
			return (this.from == null || !day.isBefore(this.from)) && (this.until == null || day.isBefore(this.until));
		}

	}

}
