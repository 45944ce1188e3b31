package vn.motcua.batch.store;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.motcua.batch.LineFinding;

/** Values and findings of lines as the tables keep them. */
final class ListJson {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {
	};

	private static final TypeReference<List<LineFinding>> FINDINGS = new TypeReference<>() {
	};

	private ListJson() {
	}

	static String write(Object value) {
		try {
			return JSON.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("list", ex);
		}
	}

	static Map<String, Object> values(String json) {
		return parse(json, VALUES);
	}

	static List<LineFinding> findings(String json) {
		return parse(json, FINDINGS);
	}

	private static <T> T parse(String json, TypeReference<T> type) {
		try {
			return JSON.readValue(json, type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("list", ex);
		}
	}

}
