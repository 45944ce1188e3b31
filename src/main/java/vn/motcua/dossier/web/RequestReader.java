package vn.motcua.dossier.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;

import vn.motcua.shared.Sha256;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Reads JSON, alone or as the part {@code dossier} of a multipart request with files. */
final class RequestReader {

	private static final String JSON_PART = "dossier";

	private static final int MOST_JSON = 1024 * 1024;

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.USE_LONG_FOR_INTS)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private RequestReader() {
	}

	static <T> Read<T> read(HttpServletRequest request, Class<T> type) throws IOException, ServletException {
		if (!isMultipart(request)) {
			return new Read<>(parse(limited(request.getInputStream()), type), List.of());
		}
		byte[] json = "{}".getBytes();
		List<File> files = new ArrayList<>();
		for (Part part : request.getParts()) {
			byte[] content = part.getInputStream().readAllBytes();
			if (part.getName().equals(JSON_PART)) {
				json = limited(new ByteArrayInputStream(content));
			}
			else {
				files.add(new File(part.getName(), part.getSubmittedFileName(), content));
			}
		}
		return new Read<>(parse(json, type), files);
	}

	private static boolean isMultipart(HttpServletRequest request) {
		return request.getContentType() != null && request.getContentType().startsWith("multipart/");
	}

	private static byte[] limited(InputStream in) throws IOException {
		byte[] json = in.readNBytes(MOST_JSON + 1);
		if (json.length > MOST_JSON) {
			throw new RefusedException(Kind.TOO_LARGE, "BODY_TOO_LARGE", "",
					"Nội dung JSON dài quá 1 MB. Hãy gửi tệp ở phần giấy tờ, không gửi trong JSON.");
		}
		return json;
	}

	private static <T> T parse(byte[] json, Class<T> type) {
		try {
			T value = JSON.readValue(json, type);
			if (value == null) {
				throw unreadable("Nội dung trống. Hãy gửi một đối tượng JSON.");
			}
			return value;
		}
		catch (UnrecognizedPropertyException ex) {
			throw new RefusedException(Kind.INVALID, "PROPERTY_UNKNOWN", ex.getPropertyName(),
					"Không có mục “" + ex.getPropertyName() + "”. Chỉ gửi các mục trong tài liệu API.");
		}
		catch (JsonProcessingException ex) {
			String place = (ex.getLocation() != null)
					? " (dòng " + ex.getLocation().getLineNr() + ", cột " + ex.getLocation().getColumnNr() + ")" : "";
			throw unreadable("Nội dung không phải JSON đọc được" + place + ". Hãy sửa rồi gửi lại.");
		}
		catch (IOException ex) {
			throw unreadable("Không đọc được nội dung gửi đến. Hãy gửi lại.");
		}
	}

	private static RefusedException unreadable(String message) {
		return new RefusedException(Kind.UNREADABLE, "BODY_UNREADABLE", "", message);
	}

	/** A file a client attached; the part's name is the paper's id. */
	record File(String paperId, String name, byte[] content) {
	}

	/** A request with what it holds. */
	record Read<T>(T body, List<File> files) {

		private String canonical() {
			try {
				return JSON.writeValueAsString(this.body);
			}
			catch (JsonProcessingException ex) {
				throw new IllegalStateException("what was read as JSON can be written", ex);
			}
		}

		/** The same for two requests that ask for the same. */
		String hash() {
			StringBuilder all = new StringBuilder(canonical());
			this.files.stream()
				.sorted(Comparator.comparing(File::paperId).thenComparing((f) -> String.valueOf(f.name())))
				.forEach((file) -> all.append('\n')
					.append(file.paperId())
					.append('\n')
					.append(file.name())
					.append('\n')
					.append(Sha256.of(file.content())));
			return Sha256.of(all.toString());
		}

	}

}
