package vn.motcua.fee.banktransfer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.motcua.shared.VietnameseText;

/**
 * The dossier code as a transfer text: letters and digits only, because banks drop or
 * change punctuation, and at most 25 characters. {@code G12.01.001-20261121-0000001}
 * becomes {@code G12X01X001Z2611211}: dots are X, then Z, six digits of the day and the
 * serial without leading zeros. A code too long for that writes days since 2020 and
 * serial in base 36 after Y. Both forms lead back to exactly one code.
 */
public final class TransferReference {

	/** What VietQR recommends for field 62.08. */
	public static final int MAX = 25;

	private static final Pattern CODE = Pattern
		.compile("([A-Z]\\d{2}(?:\\.\\d{1,4}){1,3})-20(\\d{2})(\\d{2})(\\d{2})-(\\d{7})");

	private static final Pattern PLAIN = Pattern
		.compile("([A-Z]\\d{2}(?:X\\d{1,4}){1,3})Z(\\d{2})(\\d{2})(\\d{2})([1-9]\\d{0,6})");

	private static final Pattern SHORT = Pattern
		.compile("([A-Z]\\d{2}(?:X\\d{1,4}){1,3})Y([0-9A-Z]{3})([0-9A-Z]{1,5})");

	private static final LocalDate EPOCH = LocalDate.of(2020, 1, 1);

	private static final int BASE = 36;

	private TransferReference() {
	}

	/** The transfer text of a dossier code. */
	public static String of(String dossierCode) {
		Matcher code = CODE.matcher(dossierCode);
		if (!code.matches()) {
			throw new IllegalArgumentException("Not a dossier code: " + dossierCode);
		}
		String agency = code.group(1).replace('.', 'X');
		int serial = Integer.parseInt(code.group(5));
		String plain = agency + "Z" + code.group(2) + code.group(3) + code.group(4) + serial;
		return (plain.length() <= MAX) ? plain
				: agency + "Y" + day(code) + Integer.toString(serial, BASE).toUpperCase();
	}

	private static String day(Matcher code) {
		LocalDate day = LocalDate.of(2000 + Integer.parseInt(code.group(2)), Integer.parseInt(code.group(3)),
				Integer.parseInt(code.group(4)));
		String text = Long.toString(ChronoUnit.DAYS.between(EPOCH, day), BASE).toUpperCase(Locale.ROOT);
		return "0".repeat(3 - text.length()) + text;
	}

	/**
	 * Every dossier code a transfer text names, as transfer text or in full. A word that
	 * only resembles one names none.
	 */
	public static Set<String> find(String description) {
		Set<String> codes = new LinkedHashSet<>();
		String text = VietnameseText.stripDiacritics(VietnameseText.clean(description)).toUpperCase(Locale.ROOT);
		for (String word : text.split("[^A-Z0-9.\\-]+")) {
			String bare = word.replaceAll("^[.\\-]+|[.\\-]+$", "");
			if (CODE.matcher(bare).matches()) {
				codes.add(bare);
			}
			else {
				for (String part : bare.split("[.\\-]+")) {
					read(part, codes);
				}
			}
		}
		return codes;
	}

	private static void read(String word, Set<String> codes) {
		Matcher plain = PLAIN.matcher(word);
		Matcher brief = SHORT.matcher(word);
		if (plain.matches()) {
			codes.add(code(plain.group(1), "20" + plain.group(2) + plain.group(3) + plain.group(4),
					Long.parseLong(plain.group(5))));
		}
		else if (brief.matches()) {
			LocalDate day = EPOCH.plusDays(Long.parseLong(brief.group(2), BASE));
			codes.add(code(brief.group(1), day.toString().replace("-", ""), Long.parseLong(brief.group(3), BASE)));
		}
	}

	private static String code(String agency, String day, long serial) {
		return String.format(Locale.ROOT, "%s-%s-%07d", agency.replace('X', '.'), day, serial);
	}

}
