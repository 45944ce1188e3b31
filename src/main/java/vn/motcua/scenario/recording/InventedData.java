package vn.motcua.scenario.recording;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldType;

/**
 * Puts invented values in the place of what tells who somebody is: names, numbers,
 * accounts, phones, addresses, notes. The same value becomes the same everywhere. Dates,
 * the birth year in a personal number, amounts, communes, choices and what else decides
 * the path stay.
 */
final class InventedData {

	private static final List<String> GIVEN_NAMES = List.of("An", "Bình", "Chi", "Dung", "Giang", "Hà", "Khánh", "Lan",
			"Minh", "Ngọc", "Phúc", "Quỳnh");

	private static final int HI_CARD_LENGTH = 15;

	private final Map<String, String> known = new HashMap<>();

	private final Map<String, Integer> counts = new HashMap<>();

	Object value(FieldDefinition field, Object value) {
		if (value instanceof List<?> rows && field.type() == FieldType.LIST) {
			return rows.stream().map((row) -> (row instanceof Map<?, ?> map) ? row(field, map) : row).toList();
		}
		return (value instanceof String text && !text.isBlank()) ? text(field, text) : value;
	}

	private Map<String, Object> row(FieldDefinition list, Map<?, ?> row) {
		Map<String, Object> invented = new LinkedHashMap<>();
		list.itemFields()
			.stream()
			.filter((column) -> row.get(column.id()) != null)
			.forEach((column) -> invented.put(column.id(), value(column, row.get(column.id()))));
		return invented;
	}

	private String text(FieldDefinition field, String text) {
		return switch (field.type()) {
			case TEXT -> (text.matches("[^ ]*\\d[^ ]*")) ? code(field, text) : name(text);
			case LONG_TEXT -> once(text, "note", (n) -> "Ghi chú mẫu " + n + ".");
			case PERSONAL_ID -> person(text);
			case SI_NUMBER -> (text.length() == 12) ? person(text) : insured(text);
			case TAX_CODE -> (text.length() == 12) ? person(text) : "9990000018";
			case PHONE -> once(text, "phone", (n) -> "0900" + serial(n, 6));
			case EMAIL -> once(text, "mail", (n) -> "mau" + n + "@example.com");
			case BANK_ACCOUNT -> once(text, "account", (n) -> "999" + serial(n, 7));
			case BANK_ACCOUNT_NAME -> ascii(name(text));
			case HI_CARD -> (text.length() == HI_CARD_LENGTH) ? text.substring(0, 3) + "99" + insured(text.substring(5))
					: insured(text);
			case ADDRESS -> once(text, "address", (n) -> "Số " + n + " đường Mẫu, xã Đồng Mẫu, tỉnh Sông Mẫu");
			default -> text;
		};
	}

	/** A name with and without diacritics is one person. */
	private String name(String text) {
		return once(ascii(text), "name", (n) -> "Mẫu Thị " + GIVEN_NAMES.get((n - 1) % GIVEN_NAMES.size())
				+ ((n > GIVEN_NAMES.size()) ? " " + n : ""));
	}

	private String person(String text) {
		return once(text, "id", (n) -> "001" + text.substring(3, 6) + serial(900_000 + n, 6));
	}

	private String insured(String text) {
		return once(text, "si", (n) -> "99" + serial(n, 8));
	}

	/** Of a number alone nobody knows whose it is; others keep their shape. */
	private String code(FieldDefinition field, String text) {
		if (text.matches("\\d{12}")) {
			return person(text);
		}
		return text.matches("\\d{10}") ? insured(text) : once(text, "code", (n) -> shape(field, text, n));
	}

	/** Every digit counted; letters stay only where the pattern asks for them. */
	private static String shape(FieldDefinition field, String text, int n) {
		String digits = serial(n, (int) text.chars().filter(Character::isDigit).count());
		StringBuilder counted = new StringBuilder();
		int next = 0;
		for (char c : text.toCharArray()) {
			counted.append(Character.isDigit(c) ? digits.charAt(next++) : c);
		}
		String blank = counted.toString().replaceAll("\\p{Lu}", "X").replaceAll("[\\p{L}&&[^X]]", "x");
		return (field.pattern() == null || blank.matches(field.pattern())) ? blank : counted.toString();
	}

	private String once(String original, String kind, java.util.function.IntFunction<String> invent) {
		return this.known.computeIfAbsent(original, (o) -> invent.apply(this.counts.merge(kind, 1, Integer::sum)));
	}

	private static String serial(int number, int width) {
		String text = String.format(Locale.ROOT, "%0" + width + "d", number);
		return text.substring(text.length() - width);
	}

	private static String ascii(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replace('đ', 'd')
			.replace('Đ', 'D')
			.toUpperCase(Locale.ROOT);
	}

}
