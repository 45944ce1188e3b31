package vn.motcua.workbench.law;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A typed cell as the table's file wants it. Vietnamese hands write 2.530.000 and 1,16;
 * what could mean two things is refused, never guessed.
 */
final class LawCell {

	private static final Pattern WHOLE = Pattern.compile("\\d{1,3}(\\.\\d{3})+|\\d{1,15}");

	private static final Pattern FRACTION = Pattern.compile("\\d{1,12}([.,]\\d{1,9})?");

	private static final Pattern TWO_MEANINGS = Pattern.compile("\\d{1,3}\\.\\d{3}");

	private static final Pattern BOUND = Pattern.compile("(<=|>=|<|>)\\s*(\\d{1,12}(?:\\.\\d{1,9})?)");

	private static final Pattern BETWEEN = Pattern
		.compile("[\\[(]\\s*(\\d{1,12}(?:\\.\\d{1,9})?)\\s*\\.\\.\\s*(\\d{1,12}(?:\\.\\d{1,9})?)\\s*[\\])]");

	private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");

	private static final Map<String, String> FLAGS = Map.of("có", "true", "không", "false", "true", "true", "false",
			"false");

	private LawCell() {
	}

	/** A figure; empty when it cannot be read as the column's type. */
	static Optional<String> figure(String typed, String type, Set<String> known) {
		String text = typed.strip();
		return switch (type) {
			case "integer", "long" ->
				WHOLE.matcher(text).matches() ? Optional.of(bare(text.replace(".", ""))) : Optional.empty();
			case "double" -> FRACTION.matcher(text).matches() && !TWO_MEANINGS.matcher(text).matches()
					? Optional.of(text.replace(',', '.')) : Optional.empty();
			default -> other(text, type, known);
		};
	}

	/** A condition: as a figure, or a bound, or anything with "-". */
	static Optional<String> condition(String typed, String type, Set<String> known) {
		String text = typed.strip();
		if (text.equals("-")) {
			return Optional.of("-");
		}
		if (Set.of("integer", "long", "double").contains(type)) {
			Matcher bound = BOUND.matcher(text);
			if (bound.matches()) {
				return Optional.of(bound.group(1) + " " + bound.group(2));
			}
			if (BETWEEN.matcher(text).matches()) {
				return Optional.of(text.replaceAll("\\s", ""));
			}
		}
		return figure(text, type, known);
	}

	private static Optional<String> other(String text, String type, Set<String> known) {
		if (type.equals("boolean")) {
			return Optional.ofNullable(FLAGS.get(text.toLowerCase(Locale.ROOT)));
		}
		String word = text.replace("\"", "");
		boolean month = MONTH.matcher(word).matches() && known.stream().anyMatch((one) -> MONTH.matcher(one).matches());
		return (month || known.contains(word)) ? Optional.of("\"" + word + "\"") : Optional.empty();
	}

	/** 007 is 7. */
	private static String bare(String digits) {
		return new BigInteger(digits).toString();
	}

}
