package vn.motcua.shared;

import java.util.regex.Pattern;

/**
 * Social-insurance number (mã số BHXH): 10 digits without a published check digit. The
 * personal ID replaces it step by step since 2025, so both are taken ({@code onestop.md}
 * §7).
 */
public record SocialInsuranceNumber(String value) {

	private static final Pattern DIGITS = Pattern.compile("\\d{10}");

	public SocialInsuranceNumber {
		value = VietnameseText.clean(value).replace(" ", "");
		if (value.length() == 12) {
			value = PersonalId.of(value).value();
		}
		else if (!DIGITS.matcher(value).matches() || value.equals("0000000000")) {
			throw new InvalidValueException("SI_NUMBER_INVALID",
					"Mã số bảo hiểm xã hội phải gồm 10 chữ số (hoặc 12 chữ số nếu đã dùng số định danh cá nhân), viết liền.");
		}
	}

	public static SocialInsuranceNumber of(String text) {
		return new SocialInsuranceNumber(text);
	}

	@Override
	public String toString() {
		return "*".repeat(this.value.length() - 3) + this.value.substring(this.value.length() - 3);
	}

}
