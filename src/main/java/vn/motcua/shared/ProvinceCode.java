package vn.motcua.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One of the 34 provincial units since 2025-07-01 (Decision 19/2025/QĐ-TTg), two digits.
 */
public record ProvinceCode(String value) {

	private static final Map<String, String> NAMES = new LinkedHashMap<>();

	/** Every name, today's and the merged ones, in bank text, to today's code. */
	private static final Map<String, String> CODES_BY_NAME = new LinkedHashMap<>();

	static {
		for (String[] row : ReferenceList.read("provinces.csv")) {
			NAMES.put(row[0], row[1]);
			CODES_BY_NAME.put(nameKey(row[1]), row[0]);
			for (String merged : row[2].split(",")) {
				CODES_BY_NAME.put(nameKey(merged), row[0]);
			}
		}
		CODES_BY_NAME.remove("");
	}

	public ProvinceCode {
		value = VietnameseText.clean(value);
		if (!NAMES.containsKey(value)) {
			throw new InvalidValueException("PROVINCE_CODE_INVALID",
					"Mã tỉnh, thành phố phải là một trong 34 mã dùng từ ngày 01/7/2025 (ví dụ 01 là Hà Nội). Hãy chọn lại trong danh sách.");
		}
	}

	public static ProvinceCode of(String text) {
		return new ProvinceCode(text);
	}

	/**
	 * The unit a Vietnamese name means today; names of units merged in 2025 answer with
	 * the unit they now belong to. Spelling of marks, case and "tỉnh", "thành phố" do not
	 * matter.
	 */
	public static Optional<ProvinceCode> findByName(String name) {
		return Optional.ofNullable(CODES_BY_NAME.get(nameKey(name))).map(ProvinceCode::new);
	}

	/** Codes with names, in the order of the decision. */
	public static Map<String, String> all() {
		return Collections.unmodifiableMap(NAMES);
	}

	private static String nameKey(String name) {
		return VietnameseText.bankText(name).replaceFirst("^(TINH|THANH PHO|TP) ", "");
	}

	public String nameVi() {
		return NAMES.get(this.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
