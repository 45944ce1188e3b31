package vn.motcua.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A postal address in one line, from the house to the province, parts by commas: the post
 * must find the door with it.
 */
public record Address(String value) {

	private static final String CODE = "ADDRESS_INVALID";

	private static final int MIN = 10;

	private static final int MAX = 250;

	private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|[<>]");

	public Address {
		value = VietnameseText.clean(value);
		if (value.length() < MIN || !value.contains(",")) {
			throw new InvalidValueException(CODE,
					"Địa chỉ phải có số nhà, đường hoặc thôn, xã hoặc phường, tỉnh hoặc thành phố, cách nhau bằng dấu phẩy.");
		}
		if (value.length() > MAX) {
			throw new InvalidValueException(CODE,
					"Địa chỉ dài quá " + MAX + " ký tự. Hãy viết gọn lại, giữ đủ đến tỉnh, thành phố.");
		}
		if (CONTROL.matcher(value).find()) {
			throw new InvalidValueException(CODE, "Địa chỉ có ký tự không in được. Hãy xóa và gõ lại.");
		}
	}

	public static Address of(String text) {
		return new Address(text);
	}

	/** The province the last part names; empty when it names none we know. */
	public Optional<ProvinceCode> province() {
		String last = this.value.substring(this.value.lastIndexOf(',') + 1);
		return ProvinceCode.findByName(last);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
