package vn.motcua.workbench.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a table's file, changed where rows are added or end and nowhere else, so
 * that an analyst sees exactly that in the repository.
 */
final class LawFile {

	private static final Pattern RULE = Pattern.compile("<rule id=\"([^\"]+)\">.*?</rule>", Pattern.DOTALL);

	private static final Pattern INPUT = Pattern.compile("(<inputEntry\\b[^>]*>\\s*<text>)(.*?)(</text>)",
			Pattern.DOTALL);

	private static final String END = "</decisionTable>";

	private LawFile() {
	}

	/**
	 * @param ends new cell of the column {@code period} by the row's place
	 * @param added rows that come after the others
	 */
	static String with(String text, int period, Map<Integer, String> ends, List<NewRow> added) {
		StringBuilder out = new StringBuilder();
		Matcher rules = RULE.matcher(text);
		List<String> ids = new ArrayList<>();
		int copied = 0;
		while (rules.find()) {
			String end = ends.get(ids.size());
			ids.add(rules.group(1));
			if (end != null) {
				out.append(text, copied, rules.start()).append(replace(rules.group(), period, end));
				copied = rules.end();
			}
		}
		int close = text.lastIndexOf(END);
		int line = text.lastIndexOf('\n', close) + 1;
		out.append(text, copied, line);
		int number = ids.stream().mapToInt(LawFile::number).max().orElse(0);
		int width = ids.stream().mapToInt((id) -> id.length() - "Rule_".length()).max().orElse(2);
		for (NewRow row : added) {
			number++;
			out.append(rule(number, width, row));
		}
		return out.append(text.substring(line)).toString();
	}

	private static int number(String id) {
		String digits = id.replaceFirst("^.*?(\\d{1,9})$", "$1");
		return digits.matches("\\d+") ? Integer.parseInt(digits) : 0;
	}

	private static String replace(String rule, int period, String cell) {
		Matcher inputs = INPUT.matcher(rule);
		for (int i = 0; inputs.find(); i++) {
			if (i == period) {
				return rule.substring(0, inputs.end(1)) + escape(cell) + rule.substring(inputs.start(3));
			}
		}
		throw new IllegalStateException("a row has no cell for the period");
	}

	private static String rule(int number, int width, NewRow row) {
		StringBuilder out = new StringBuilder();
		out.append("      <rule id=\"Rule_").append("0".repeat(Math.max(0, width - String.valueOf(number).length())));
		out.append(number).append("\">\n");
		if (!row.outputs().get(row.outputs().size() - 1).equals("\"HIGH\"")) {
			out.append("        <description>Cần xác nhận.</description>\n");
		}
		for (int i = 0; i < row.inputs().size(); i++) {
			out.append(entry("inputEntry", "Rule_" + number + "_Input_" + (i + 1), row.inputs().get(i)));
		}
		for (int i = 0; i < row.outputs().size(); i++) {
			out.append(entry("outputEntry", "Rule_" + number + "_Output_" + (i + 1), row.outputs().get(i)));
		}
		return out.append("      </rule>\n").toString();
	}

	private static String entry(String name, String id, String text) {
		return "        <" + name + " id=\"" + id + "\">\n          <text>" + escape(text) + "</text>\n        </"
				+ name + ">\n";
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}

	/** A row as the file holds it, source and confidence last. */
	record NewRow(List<String> inputs, List<String> outputs) {
	}

}
