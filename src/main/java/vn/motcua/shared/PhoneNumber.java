package vn.motcua.shared;

import java.util.regex.Pattern;

/**
 * A Vietnamese phone number, kept with its leading 0: mobile {@code 0(3|5|7|8|9)} + 8
 * digits, or a landline {@code 02} + 9 digits as offices have. {@code +84} and blanks,
 * dots and hyphens are understood.
 */
public record PhoneNumber(String value) {

	private static final Pattern MOBILE = Pattern.compile("0[35789]\\d{8}");

	private static final Pattern LANDLINE = Pattern.compile("02\\d{9}");

	public PhoneNumber {
		value = VietnameseText.clean(value).replaceAll("[ .\\-()]", "").replaceFirst("^\\+84", "0");
		if (!MOBILE.matcher(value).matches() && !LANDLINE.matcher(value).matches()) {
			throw new InvalidValueException("PHONE_INVALID",
					"Số điện thoại phải là số di động 10 chữ số bắt đầu bằng 03, 05, 07, 08, 09 hoặc số cố định 11 chữ số bắt đầu bằng 02.");
		}
	}

	public static PhoneNumber of(String text) {
		return new PhoneNumber(text);
	}

	/** Whether it can get a text message. */
	public boolean isMobile() {
		return MOBILE.matcher(this.value).matches();
	}

	/** {@code +84} form for gateways. */
	public String international() {
		return "+84" + this.value.substring(1);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
