package vn.motcua.catalog.gate;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Element;

import vn.motcua.catalog.LawSpan;

/**
 * From which day until which a row of a law table holds: by its column {@code date}, a
 * year, or the law it belongs to.
 */
final class LawValidity {

	private static final Pattern DAY = Pattern.compile("date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");

	private static final Pattern YEAR = Pattern.compile("(>=|>|<=|<)?\\s*(\\d{4})");

	private static final Span ALWAYS = new Span(null, null);

	private final Map<String, Span> laws = new HashMap<>();

	/** A span of days, open where null. */
	record Span(LocalDate from, LocalDate until) {
	}

	/**
	 * Takes the days of each law from the table that says which law applies, null for
	 * none.
	 */
	LawValidity(Element lawVersion) {
		if (lawVersion != null) {
			for (Element rule : Xml.descendants(lawVersion, "rule")) {
				this.laws.put(LawReader.text(Xml.children(rule, "outputEntry").get(0)),
						days(LawReader.text(Xml.children(rule, "inputEntry").get(0))));
			}
		}
	}

	Span of(List<Element> columns, List<String> cells) {
		for (int i = 0; i < cells.size(); i++) {
			String asked = Xml.children(columns.get(i), "inputExpression")
				.stream()
				.map(LawReader::text)
				.findFirst()
				.orElse("");
			switch (asked) {
				case "date" -> {
					return days(cells.get(i));
				}
				case "year", "settlementYear" -> {
					return years(cells.get(i));
				}
				case "law" -> {
					return this.laws.getOrDefault(cells.get(i), ALWAYS);
				}
				default -> {
				}
			}
		}
		return ALWAYS;
	}

	private static Span days(String cell) {
		Optional<LawSpan> span = LawSpan.of(cell);
		if (span.isPresent()) {
			return new Span(span.get().from(), span.get().until());
		}
		Matcher days = DAY.matcher(cell);
		if (!days.find()) {
			return ALWAYS;
		}
		LocalDate first = LocalDate.parse(days.group(1));
		LocalDate second = days.find() ? LocalDate.parse(days.group(1)) : null;
		return (second == null && cell.startsWith("<")) ? new Span(null, first) : new Span(first, second);
	}

	private static Span years(String cell) {
		Matcher year = YEAR.matcher(cell);
		if (!year.matches()) {
			return ALWAYS;
		}
		LocalDate first = Year.parse(year.group(2)).atDay(1);
		LocalDate after = first.plusYears(1);
		return switch (String.valueOf(year.group(1))) {
			case ">=" -> new Span(first, null);
			case ">" -> new Span(after, null);
			case "<=" -> new Span(null, after);
			case "<" -> new Span(null, first);
			default -> new Span(first, after);
		};
	}

}
