package vn.motcua.dossier.core;

import java.util.Map;
import java.util.regex.Pattern;

import org.apache.tika.Tika;

import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.shared.VietnameseText;

/**
 * A file somebody hands in, found fit to keep: what it is by its bytes, not by its name.
 */
record PaperFile(String name, String mediaType, byte[] content) {

	private static final Map<String, String> TAKEN = Map.of("application/pdf", "PDF", "image/jpeg", "JPEG", "image/png",
			"PNG");

	private static final Tika TIKA = new Tika();

	private static final int LONGEST_NAME = 200;

	/**
	 * Controls and marks that turn the reading direction, so that a name shows as it is.
	 */
	private static final Pattern HIDDEN = Pattern
		.compile("[\\p{Cc}\\u200B-\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

	private static final Pattern PATH = Pattern.compile("[/\\\\:*?\"<>|]|^\\.|\\.\\.");

	/**
	 * Checks a file.
	 * @param limit most bytes
	 */
	static PaperFile checked(String field, String fileName, byte[] content, int limit) {
		String name = VietnameseText.nfc((fileName != null) ? fileName : "").strip();
		checkName(field, name);
		if (content.length == 0) {
			throw refused(Kind.INVALID, "PAPER_EMPTY", field,
					"Tệp “" + name + "” không có nội dung. Hãy chọn lại tệp rồi gửi lại.");
		}
		if (content.length > limit) {
			throw refused(Kind.TOO_LARGE, "PAPER_TOO_LARGE", field, "Tệp “" + name + "” nặng hơn "
					+ limit / (1024 * 1024) + " MB. Hãy quét lại ở độ phân giải thấp hơn hoặc chia thành nhiều tệp.");
		}
		String mediaType = TIKA.detect(content);
		if (!TAKEN.containsKey(mediaType)) {
			throw refused(Kind.UNSUPPORTED, "PAPER_KIND", field, "Tệp “" + name
					+ "” không phải PDF, JPEG hay PNG. Hãy chụp hoặc quét giấy tờ thành một trong ba loại tệp này.");
		}
		return new PaperFile(name, mediaType, content);
	}

	private static void checkName(String field, String name) {
		if (name.isEmpty()) {
			throw refused(Kind.INVALID, "PAPER_NAME", field, "Tệp không có tên. Hãy đặt tên tệp rồi gửi lại.");
		}
		if (name.length() > LONGEST_NAME) {
			throw refused(Kind.INVALID, "PAPER_NAME", field,
					"Tên tệp dài quá " + LONGEST_NAME + " ký tự. Hãy đặt tên ngắn hơn.");
		}
		if (HIDDEN.matcher(name).find() || PATH.matcher(name).find()) {
			throw refused(Kind.INVALID, "PAPER_NAME", field,
					"Tên tệp có ký tự không dùng được. Chỉ dùng chữ, số, dấu cách, dấu chấm và gạch nối.");
		}
	}

	private static RefusedException refused(Kind kind, String code, String field, String message) {
		return new RefusedException(kind, code, field, message);
	}

}
