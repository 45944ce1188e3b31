package vn.motcua.shared;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The 12-digit number of a citizen (số định danh cá nhân): 3 digits place of birth
 * registration by the 63 provinces of before 2025-07-01 (100 and above: foreign states),
 * 1 sex and century, 2 year of birth, 6 random. It has no check digit and never changes
 * ({@code onestop.md} §7).
 */
public record PersonalId(String value) {

	private static final String CODE = "PERSONAL_ID_INVALID";

	private static final Pattern DIGITS = Pattern.compile("\\d{12}");

	public PersonalId {
		value = VietnameseText.clean(value).replace(" ", "");
		if (!DIGITS.matcher(value).matches()) {
			throw new InvalidValueException(CODE, "Số định danh cá nhân phải gồm đúng 12 chữ số, viết liền.");
		}
		if (!placeExists(Integer.parseInt(value.substring(0, 3)))) {
			throw new InvalidValueException(CODE, "Ba số đầu của số định danh (" + value.substring(0, 3)
					+ ") không phải mã tỉnh, thành phố hoặc mã quốc gia nơi đăng ký khai sinh. Hãy nhập lại đúng như trên thẻ căn cước.");
		}
		if (value.charAt(3) > '5') {
			throw new InvalidValueException(CODE, "Chữ số thứ tư của số định danh (" + value.charAt(3)
					+ ") phải từ 0 đến 5 (giới tính và thế kỷ sinh). Hãy nhập lại đúng như trên thẻ căn cước.");
		}
	}

	public static PersonalId of(String text) {
		return new PersonalId(text);
	}

	private static boolean placeExists(int code) {
		return code >= 100 || OldProvinces.exists(code);
	}

	public Gender gender() {
		return (centuryDigit() % 2 == 0) ? Gender.MALE : Gender.FEMALE;
	}

	public int birthYear() {
		return 1900 + 100 * (centuryDigit() / 2) + Integer.parseInt(this.value.substring(4, 6));
	}

	private int centuryDigit() {
		return this.value.charAt(3) - '0';
	}

	/**
	 * What contradicts the declared person, as a Vietnamese sentence; empty when the
	 * number agrees.
	 * @param gender declared sex, or null when not asked
	 * @param birthDate declared date of birth, or null when not asked
	 */
	public Optional<String> contradiction(Gender gender, LocalDate birthDate) {
		if (birthDate != null && birthDate.getYear() != birthYear()) {
			return Optional.of("Số định danh cho biết năm sinh " + birthYear() + " nhưng ngày sinh khai là năm "
					+ birthDate.getYear() + ". Hãy đối chiếu với thẻ căn cước và sửa mục sai.");
		}
		if (gender != null && gender != gender()) {
			return Optional.of("Số định danh cho biết giới tính " + gender().labelVi() + " nhưng mục giới tính khai là "
					+ gender.labelVi() + ". Hãy đối chiếu với thẻ căn cước và sửa mục sai.");
		}
		return Optional.empty();
	}

	/** Last three digits only: for log lines and lists. */
	public String masked() {
		return "*********" + this.value.substring(9);
	}

	@Override
	public String toString() {
		return masked();
	}

}
