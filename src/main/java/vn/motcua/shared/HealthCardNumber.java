package vn.motcua.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Health-insurance card number: 15 characters (2 letters group, 1 level, 2 digits
 * province, 10 digits SI number), or the 10 digits that cards print since 2021-04-01
 * (Decision 1666/QĐ-BHXH 2020).
 */
public record HealthCardNumber(String value) {

	private static final Pattern FORM = Pattern.compile("([A-Z]{2}[1-5]\\d{2})?\\d{10}");

	public HealthCardNumber {
		value = VietnameseText.clean(value).replace(" ", "").toUpperCase(Locale.ROOT);
		if (!FORM.matcher(value).matches()) {
			throw new InvalidValueException("HI_CARD_INVALID",
					"Số thẻ bảo hiểm y tế phải gồm 15 ký tự (2 chữ cái, 1 chữ số từ 1 đến 5, 12 chữ số) hoặc 10 chữ số in trên thẻ mới.");
		}
	}

	public static HealthCardNumber of(String text) {
		return new HealthCardNumber(text);
	}

	/** The SI number inside. */
	public String siNumber() {
		return this.value.substring(this.value.length() - 10);
	}

	@Override
	public String toString() {
		return "*".repeat(this.value.length() - 3) + this.value.substring(this.value.length() - 3);
	}

}
