package vn.motcua.shared;

import java.util.regex.Pattern;

/**
 * Tax code: 10 digits with a check digit, {@code 10-3} for a branch, or since 2025-07-01
 * the personal ID for individuals and households ({@code onestop.md} §7).
 */
public record TaxCode(String value) {

	private static final Pattern FORM = Pattern.compile("(\\d{10})(?:-?(\\d{3}))?");

	private static final int[] WEIGHTS = { 31, 29, 23, 19, 17, 13, 7, 5, 3 };

	public TaxCode {
		value = VietnameseText.clean(value).replace(" ", "");
		value = (value.length() == 12) ? PersonalId.of(value).value() : company(value);
	}

	public static TaxCode of(String text) {
		return new TaxCode(text);
	}

	private static String company(String text) {
		var form = FORM.matcher(text);
		if (!form.matches() || "000".equals(form.group(2))) {
			throw new InvalidValueException("TAX_CODE_INVALID",
					"Mã số thuế phải gồm 10 chữ số, hoặc 10 chữ số và 3 chữ số chi nhánh (0100109106-001), hoặc 12 chữ số của số định danh cá nhân.");
		}
		if (checkDigit(form.group(1)) != form.group(1).charAt(9) - '0') {
			throw new InvalidValueException("TAX_CODE_CHECK_DIGIT",
					"Mã số thuế sai chữ số kiểm tra: có thể gõ nhầm một chữ số. Hãy đối chiếu với giấy đăng ký thuế.");
		}
		return (form.group(2) == null) ? form.group(1) : form.group(1) + "-" + form.group(2);
	}

	/** 10 is never issued and equals no digit. */
	private static int checkDigit(String digits) {
		int sum = 0;
		for (int i = 0; i < WEIGHTS.length; i++) {
			sum += WEIGHTS[i] * (digits.charAt(i) - '0');
		}
		return 10 - sum % 11;
	}

	@Override
	public String toString() {
		return this.value;
	}

}
