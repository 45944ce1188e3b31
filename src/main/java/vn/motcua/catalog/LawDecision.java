package vn.motcua.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

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
 * @param inputs the columns asked for, as models name them
 * @param outputs the columns answered
 * @param calls tables and formulas this one asks
 * @param users folders of the procedures and blocks whose decisions ask it, directly or
 * through a formula, and of those that call such a block
 */
public record LawDecision(String name, String title, String description, String formula, List<String> conditions,
		List<String> results, List<Column> inputs, List<Column> outputs, List<Row> rows, List<String> calls,
		List<String> users) {

	public LawDecision {
		conditions = List.copyOf(conditions);
		results = List.copyOf(results);
		inputs = List.copyOf(inputs);
		outputs = List.copyOf(outputs);
		rows = List.copyOf(rows);
		calls = List.copyOf(calls);
		users = List.copyOf(users);
	}

	/**
	 * The whole table with what it was asked: for people who read that it did not know.
	 */
	public String words(Map<String, Object> asked) {
		String said = this.inputs.stream()
			.filter((column) -> asked.containsKey(column.name()))
			.map((column) -> column.words(asked.get(column.name())))
			.collect(Collectors.joining(", "));
		return said.isEmpty() ? this.title : this.title + " (" + said + ")";
	}

	/**
	 * A column of a table.
	 *
	 * @param name as {@code law("…", {name: …})} gives it, or the name of the answer
	 * @param label Vietnamese
	 * @param type of DMN: {@code integer}, {@code long}, {@code double}, {@code string},
	 * {@code boolean}; {@code date} for the day asked
	 */
	public record Column(String name, String label, String type) {

		private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

		/** Năm giải quyết 2027. */
		String words(Object value) {
			String name = this.label.replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
			if (value instanceof Boolean flag) {
				return name + ": " + (flag ? "có" : "không");
			}
			String text = (value instanceof LocalDate day) ? DAY.format(day) : (value instanceof BigDecimal number)
					? number.stripTrailingZeros().toPlainString().replace('.', ',') : String.valueOf(value);
			return name + " " + text;
		}

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

		/** Whether it is about one single day. */
		public boolean isOneDay() {
			return this.from != null && this.until != null && this.from.plusDays(1).equals(this.until);
		}

		public boolean covers(LocalDate day) {
			return (this.from == null || !day.isBefore(this.from)) && (this.until == null || day.isBefore(this.until));
		}

	}

}
