package vn.motcua.portal.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;

import vn.motcua.catalog.LimitUnit;
import vn.motcua.process.CaseClock;

/**
 * What people read for a code, a day or a limit; a code without words stands as it is.
 */
public final class Words {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final Map<String, Map<String, String>> ALL = YamlTable.read("/portal/words.yaml",
			new TypeReference<>() {
			});

	private Words() {
	}

	public static String of(String kind, String code) {
		return ALL.get(kind).getOrDefault(code, code.replace('_', ' ').toLowerCase(Locale.ROOT));
	}

	public static List<String> of(String kind, List<String> codes) {
		return codes.stream().map((code) -> of(kind, code)).toList();
	}

	public static boolean knows(String kind, String code) {
		return ALL.get(kind).containsKey(code);
	}

	/** Codes of a kind in the order of the file, with their words. */
	public static Map<String, String> all(String kind) {
		return ALL.get(kind);
	}

	public static String day(LocalDate day) {
		return DAY.format(day);
	}

	public static String day(Instant at) {
		return day(LocalDate.ofInstant(at, CaseClock.VIETNAM));
	}

	/** {@code 5 ngày làm việc}. */
	public static String term(int value, LimitUnit unit) {
		String words = of("units", unit.name());
		return (value == 0) ? words : value + " " + words;
	}

	/** {@code Từ ngày … đến hết ngày …}; empty when there is neither. */
	public static String span(LocalDate from, LocalDate to) {
		if (from == null && to == null) {
			return "";
		}
		if (to == null) {
			return "Từ ngày " + day(from);
		}
		return (from == null) ? "Đến hết ngày " + day(to) : "Từ ngày " + day(from) + " đến hết ngày " + day(to);
	}

}
