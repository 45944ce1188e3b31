package vn.motcua.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A tracking number of the Universal Postal Union's standard S10: two letters, eight
 * digits, check digit, country ({@code onestop.md} §10).
 */
public record S10Number(String value) {

	private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{9}[A-Z]{2}");

	private static final int[] WEIGHTS = { 8, 6, 4, 2, 3, 5, 9, 7 };

	private static final int MAX_SERIAL = 99_999_999;

	public S10Number {
		value = VietnameseText.clean(value).replace(" ", "").toUpperCase(Locale.ROOT);
		if (!FORM.matcher(value).matches()) {
			throw new InvalidValueException("TRACKING_NUMBER_INVALID",
					"Số hiệu bưu gửi phải gồm 2 chữ cái, 9 chữ số và 2 chữ cái mã nước, ví dụ RR473124829GB.");
		}
		if (checkDigit(value.substring(2, 10)) != value.charAt(10) - '0') {
			throw new InvalidValueException("TRACKING_NUMBER_CHECK_DIGIT",
					"Số hiệu bưu gửi sai chữ số kiểm tra: có thể gõ nhầm. Hãy quét lại mã vạch trên bưu gửi.");
		}
	}

	public static S10Number of(String text) {
		return new S10Number(text);
	}

	/**
	 * @param service service indicator, two letters
	 * @param serial 0 to 99,999,999
	 * @param country ISO code, two letters
	 */
	public static S10Number of(String service, long serial, String country) {
		if (serial < 0 || serial > MAX_SERIAL) {
			throw new IllegalArgumentException("An S10 serial has eight digits, not " + serial);
		}
		String digits = String.format(Locale.ROOT, "%08d", serial);
		return new S10Number(service + digits + checkDigit(digits) + country);
	}

	static int checkDigit(String eightDigits) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * (eightDigits.charAt(i) - '0');
		}
		return switch (11 - sum % 11) {
			case 10 -> 0;
			case 11 -> 5;
			default -> 11 - sum % 11;
		};
	}

	/** For the eye: {@code RR 473 124 829 GB}. */
	public String spaced() {
		return this.value.substring(0, 2) + " " + this.value.substring(2, 5) + " " + this.value.substring(5, 8) + " "
				+ this.value.substring(8, 11) + " " + this.value.substring(11);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
