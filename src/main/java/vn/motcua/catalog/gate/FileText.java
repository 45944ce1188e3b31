package vn.motcua.catalog.gate;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFinding;

/**
 * What must hold before a file is parsed: its size, its encoding, no traces of a merge.
 * Line ends of Windows are accepted, a byte order mark is not: browsers refuse JSON that
 * begins with one.
 */
public final class FileText {

	/** The largest model of a procedure is a fortieth of this. */
	static final int MAX_BYTES = 2_000_000;

	private static final Set<String> TEXTS = Set.of("bpmn", "dmn", "form", "json", "yaml", "md", "xml");

	private static final Pattern MERGE = Pattern.compile("(?m)^(?:<{7} |={7}\\r?$|>{7} )");

	private static final Pattern TAB = Pattern.compile("(?m)^ *\\t");

	private static final String SAVE = "Mở tệp, chọn lưu bằng bảng mã UTF-8 (không có BOM) rồi lưu lại.";

	private FileText() {
	}

	/** Empty when the file may be parsed. */
	public static Optional<ModelFinding> fault(ModelFile file) {
		try {
			check(file);
			return Optional.empty();
		}
		catch (UnreadableException ex) {
			return Optional
				.of(new ModelFinding(ex.rule(), file.name(), ex.line(), "", "", ex.getMessage(), ex.remedy()));
		}
	}

	static void check(ModelFile file) throws UnreadableException {
		if (file.content().length > MAX_BYTES) {
			throw new UnreadableException("file-limits", 0, "Tệp lớn hơn " + MAX_BYTES / 1_000_000 + " MB.",
					"Bỏ ảnh nhúng và phần chép thừa, hoặc tách thành khối dùng chung.");
		}
		String name = file.name();
		if (TEXTS.contains(name.substring(name.lastIndexOf('.') + 1))) {
			encoding(file.content());
			traces(file);
		}
	}

	private static void encoding(byte[] content) throws UnreadableException {
		int first = (content.length > 0) ? content[0] & 0xFF : 0;
		int second = (content.length > 1) ? content[1] & 0xFF : 0;
		if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE) || indexOf(content, 0) >= 0) {
			throw new UnreadableException("encoding", 1, "Tệp dùng bảng mã UTF-16.", SAVE);
		}
		if (first == 0xEF && second == 0xBB) {
			throw new UnreadableException("encoding", 1, "Tệp bắt đầu bằng dấu BOM.", SAVE);
		}
		ByteBuffer bytes = ByteBuffer.wrap(content);
		try {
			StandardCharsets.UTF_8.newDecoder().decode(bytes);
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableException("encoding", lineOf(content, badByte(content)),
					"Chữ ở dòng này không phải UTF-8, có thể là windows-1258 hoặc TCVN3.", SAVE);
		}
	}

	private static void traces(ModelFile file) throws UnreadableException {
		String text = file.text();
		Matcher merge = MERGE.matcher(text);
		if (merge.find()) {
			throw new UnreadableException("merge-conflict", line(text, merge.start()),
					"Tệp còn dấu xung đột khi gộp thay đổi (<<<<<<<, =======, >>>>>>>).",
					"Giữ một trong hai bản, xóa các dòng dấu rồi lưu lại.");
		}
		Matcher tab = TAB.matcher(text);
		if (file.is("yaml") && tab.find()) {
			throw new UnreadableException("yaml-tab", line(text, tab.start()), "Dòng này thụt vào bằng phím Tab.",
					"Thay Tab bằng dấu cách; đặt trình soạn thảo tự đổi Tab thành 2 dấu cách.");
		}
	}

	static int line(String text, int offset) {
		return (int) text.substring(0, offset).chars().filter((c) -> c == '\n').count() + 1;
	}

	private static int lineOf(byte[] content, int offset) {
		int line = 1;
		for (int i = 0; i < offset; i++) {
			line += (content[i] == '\n') ? 1 : 0;
		}
		return line;
	}

	/** Where UTF-8 ends. */
	private static int badByte(byte[] content) {
		ByteBuffer bytes = ByteBuffer.wrap(content);
		StandardCharsets.UTF_8.newDecoder().decode(bytes, java.nio.CharBuffer.allocate(content.length), true);
		return bytes.position();
	}

	private static int indexOf(byte[] content, int wanted) {
		for (int i = 0; i < content.length; i++) {
			if (content[i] == wanted) {
				return i;
			}
		}
		return -1;
	}

}
