package vn.motcua.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Vietnamese text: one stored form (NFC), and the plain Latin form that banks and QR
 * codes need.
 */
public final class VietnameseText {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

	private VietnameseText() {
	}

	/** NFC, outer blanks removed, inner runs of blanks made one; null becomes empty. */
	public static String clean(String text) {
		return (text == null) ? "" : SPACES.matcher(nfc(text)).replaceAll(" ").strip();
	}

	public static String nfc(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	/**
	 * Latin letters without marks. Decomposing alone would keep {@code đ}, which has no
	 * decomposition.
	 */
	public static String stripDiacritics(String text) {
		String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
		return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd').replace('Đ', 'D');
	}

	/** Upper-case ASCII letters, digits and single blanks: what a transfer may carry. */
	public static String bankText(String text) {
		String plain = stripDiacritics(clean(text)).toUpperCase(Locale.ROOT);
		return clean(plain.replaceAll("[^A-Z0-9]", " "));
	}

	/** Two names that a bank would print alike. */
	public static boolean sameName(String one, String other) {
		return bankText(one).equals(bankText(other));
	}

}
