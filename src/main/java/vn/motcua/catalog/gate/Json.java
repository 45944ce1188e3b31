package vn.motcua.catalog.gate;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.motcua.catalog.ModelFile;

/** Forms and element templates as trees. */
final class Json {

	/** Levels of braces; the form editor writes fewer than twenty. */
	private static final int MAX_DEPTH = 64;

	private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	private Json() {
	}

	static JsonNode parse(ModelFile file) throws UnreadableException {
		FileText.check(file);
		try {
			JsonNode root = MAPPER.readTree(file.content());
			if (root.isMissingNode()) {
				throw new UnreadableException("unreadable", 1, "Tệp trống.", "Lưu lại tệp, hoặc xóa đi.");
			}
			return root;
		}
		catch (JsonProcessingException ex) {
			throw unreadable(ex);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static UnreadableException unreadable(JsonProcessingException ex) {
		int line = (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 0;
		if (ex instanceof StreamConstraintsException) {
			return new UnreadableException("file-limits", line, "Các phần lồng nhau quá " + MAX_DEPTH + " cấp.",
					"Bỏ bớt nhóm lồng nhau.");
		}
		if (String.valueOf(ex.getOriginalMessage()).contains("end-of-input")) {
			return new UnreadableException("unreadable", line, "Tệp lưu dở: kết thúc giữa chừng.",
					"Lưu lại tệp bằng Camunda Modeler, hoặc lấy lại bản trước.");
		}
		return new UnreadableException("unreadable", line,
				"Tệp không phải JSON hợp lệ (" + ex.getOriginalMessage() + ").",
				"Xem lại dấu phẩy, dấu nháy và khóa viết hai lần ở dòng này, hoặc mở và lưu lại bằng Camunda Modeler.");
	}

}
