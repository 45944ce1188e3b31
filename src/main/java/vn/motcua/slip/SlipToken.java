package vn.motcua.slip;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** 128 random bits that only the holder of a slip knows, as 32 hex digits. */
public final class SlipToken {

	private static final int BYTES = 16;

	private static final Pattern WELL_FORMED = Pattern.compile("[0-9a-f]{32}");

	private static final SecureRandom RANDOM = new SecureRandom();

	private SlipToken() {
	}

	public static String fresh() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return HexFormat.of().formatHex(bytes);
	}

	public static boolean isWellFormed(String token) {
		return WELL_FORMED.matcher(token).matches();
	}

}
