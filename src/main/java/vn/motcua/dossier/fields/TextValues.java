package vn.motcua.dossier.fields;

import java.util.regex.Pattern;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldType;
import vn.motcua.shared.VietnameseText;

/** Plain text: NFC, trimmed, nothing invisible, not too long, of the declared pattern. */
final class TextValues {

	private static final int TEXT_MAX = 255;

	/** What a text may have at most where no field says less. */
	private static final int LONG_TEXT_MAX = 4000;

	/**
	 * Controls except line breaks and tabs, and marks that turn the reading direction.
	 */
	private static final Pattern INVISIBLE = Pattern
		.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Cs}|\\p{Cn}");

	private TextValues() {
	}

	static String read(FieldDefinition field, Object raw) {
		if (raw instanceof Iterable || raw instanceof java.util.Map) {
			throw new BadValue("FIELD_NOT_TEXT", "Cần một dòng chữ, không phải một danh sách.");
		}
		String text = (field.type() == FieldType.LONG_TEXT) ? lines(raw.toString())
				: VietnameseText.clean(raw.toString());
		if (INVISIBLE.matcher(text).find()) {
			throw new BadValue("FIELD_INVISIBLE_CHARACTER", "Có ký tự không nhìn thấy được. Hãy xóa và gõ lại.");
		}
		return text;
	}

	static void checkShape(FieldDefinition field, String text) {
		int max = (field.maxLength() != null) ? field.maxLength() : defaultMax(field.type());
		if (text.length() > max) {
			throw new BadValue("FIELD_TOO_LONG",
					"Dài " + text.length() + " ký tự, nhiều nhất là " + max + ". Hãy viết gọn lại.");
		}
		if (isPlain(field.type()) && field.min() != null && text.length() < field.min().intValue()) {
			throw new BadValue("FIELD_TOO_SHORT", "Cần ít nhất " + field.min().intValue() + " ký tự.");
		}
		if (field.pattern() != null && !text.matches(field.pattern())) {
			throw new BadValue("FIELD_PATTERN", "Không đúng định dạng."
					+ (field.help().isEmpty() ? " Hãy kiểm tra và nhập lại." : " " + field.help()));
		}
	}

	private static String lines(String text) {
		return VietnameseText.nfc(text).replace("\r\n", "\n").replace('\r', '\n').strip();
	}

	private static int defaultMax(FieldType type) {
		return (type == FieldType.TEXT) ? TEXT_MAX : LONG_TEXT_MAX;
	}

	private static boolean isPlain(FieldType type) {
		return type == FieldType.TEXT || type == FieldType.LONG_TEXT;
	}

}
