package vn.motcua.shared;

import java.util.regex.Pattern;

/** Five digits of a commune-level unit: xã, phường or đặc khu ({@code onestop.md} §8). */
public record CommuneCode(String value) {

	private static final Pattern DIGITS = Pattern.compile("\\d{5}");

	public CommuneCode {
		value = VietnameseText.clean(value);
		if (!DIGITS.matcher(value).matches() || value.equals("00000")) {
			throw new InvalidValueException("COMMUNE_CODE_INVALID",
					"Mã xã, phường, đặc khu phải gồm đúng 5 chữ số. Hãy chọn lại trong danh sách.");
		}
	}

	public static CommuneCode of(String text) {
		return new CommuneCode(text);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
