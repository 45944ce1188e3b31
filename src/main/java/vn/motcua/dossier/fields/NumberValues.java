package vn.motcua.dossier.fields;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import vn.motcua.catalog.FieldDefinition;

/** Whole numbers, đồng and rates, from JSON numbers or typed text. */
final class NumberValues {

	private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+");

	private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");

	private static final int MOST_DECIMALS = 10;

	private NumberValues() {
	}

	static Long whole(FieldDefinition field, Object raw) {
		BigDecimal number = number(raw).stripTrailingZeros();
		if (number.scale() > 0) {
			throw new BadValue("FIELD_NOT_WHOLE", "Cần một số nguyên, không có phần lẻ.");
		}
		return inRange(field, number).longValueExact();
	}

	static BigDecimal decimal(FieldDefinition field, Object raw) {
		BigDecimal number = number(raw).stripTrailingZeros();
		if (number.scale() > MOST_DECIMALS) {
			throw new BadValue("FIELD_TOO_PRECISE", "Nhiều nhất " + MOST_DECIMALS + " chữ số sau dấu phẩy.");
		}
		return inRange(field, (number.scale() < 0) ? number.setScale(0) : number);
	}

	private static BigDecimal number(Object raw) {
		if (raw instanceof BigDecimal decimal) {
			return decimal;
		}
		String text = raw.toString().strip().replace("\u00A0", "").replace(" ", "");
		if (raw instanceof String && GROUPED.matcher(text).matches()) {
			text = text.replace(".", "");
		}
		try {
			if (text.length() > 40) {
				throw new NumberFormatException();
			}
			return new BigDecimal(text.replace(',', '.'));
		}
		catch (NumberFormatException ex) {
			throw new BadValue("FIELD_NOT_A_NUMBER", "Cần một số, ví dụ 1250000.");
		}
	}

	private static BigDecimal inRange(FieldDefinition field, BigDecimal number) {
		if (number.abs().compareTo(LARGEST) > 0) {
			throw new BadValue("FIELD_TOO_LARGE", "Số quá lớn. Hãy kiểm tra lại.");
		}
		if (field.min() != null && number.compareTo(field.min()) < 0) {
			throw new BadValue("FIELD_BELOW_MIN", "Nhỏ nhất là " + plain(field.min()) + ".");
		}
		if (field.max() != null && number.compareTo(field.max()) > 0) {
			throw new BadValue("FIELD_ABOVE_MAX", "Lớn nhất là " + plain(field.max()) + ".");
		}
		return number;
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString().replace('.', ',');
	}

}
