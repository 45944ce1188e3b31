package vn.motcua.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The six digits by which NAPAS knows a bank ({@code onestop.md} §9.1). */
public record BankBin(String value) {

	private static final Map<String, String> NAMES = new LinkedHashMap<>();

	static {
		ReferenceList.read("banks.csv").forEach((row) -> NAMES.put(row[0], row[1]));
	}

	public BankBin {
		value = VietnameseText.clean(value);
		if (!NAMES.containsKey(value)) {
			throw new InvalidValueException("BANK_BIN_INVALID",
					"Mã ngân hàng không có trong danh sách ngân hàng nhận chuyển khoản nhanh. Hãy chọn lại ngân hàng.");
		}
	}

	public static BankBin of(String text) {
		return new BankBin(text);
	}

	/** Codes with short names. */
	public static Map<String, String> all() {
		return Collections.unmodifiableMap(NAMES);
	}

	public String bankName() {
		return NAMES.get(this.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
