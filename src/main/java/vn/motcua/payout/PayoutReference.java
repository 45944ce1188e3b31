package vn.motcua.payout;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reference of a payment: {@code LC}, ten digits, two check digits (ISO 7064 mod
 * 97-10). Letters and digits only, because banks change everything else; a mistyped one
 * names no payment.
 */
public final class PayoutReference {

	private static final Pattern SHAPE = Pattern.compile("LC(\\d{10})(\\d{2})");

	private static final int MODULUS = 97;

	private PayoutReference() {
	}

	public static String of(long id) {
		return String.format("LC%010d%02d", id, check(id));
	}

	static OptionalLong read(String text) {
		Matcher shape = SHAPE.matcher(text.strip().toUpperCase(java.util.Locale.ROOT));
		if (!shape.matches()) {
			return OptionalLong.empty();
		}
		long id = Long.parseLong(shape.group(1));
		return (check(id) == Integer.parseInt(shape.group(2))) ? OptionalLong.of(id) : OptionalLong.empty();
	}

	private static int check(long id) {
		return (int) (MODULUS + 1 - (id * 100) % MODULUS);
	}

}
