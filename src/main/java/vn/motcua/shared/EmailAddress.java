package vn.motcua.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address that SMTP takes without extensions: ASCII, at most 254 characters.
 */
public record EmailAddress(String value) {

	private static final int MAX = 254;

	private static final Pattern FORM = Pattern
		.compile("[A-Za-z0-9_%+-]{1,64}(\\.[A-Za-z0-9_%+-]{1,64})*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
				+ "[A-Za-z]{2,24}");

	public EmailAddress {
		value = VietnameseText.clean(value);
		if (value.length() > MAX || value.indexOf('@') > 64 || !FORM.matcher(value).matches()) {
			throw new InvalidValueException("EMAIL_INVALID",
					"Thư điện tử phải có dạng ten@tenmien.vn, không dấu, không có khoảng trắng.");
		}
		int at = value.indexOf('@');
		value = value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
	}

	public static EmailAddress of(String text) {
		return new EmailAddress(text);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
