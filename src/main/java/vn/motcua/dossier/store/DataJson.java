package vn.motcua.dossier.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Dossier data as JSON that keeps types by itself, so that a dossier stays readable when
 * its procedure changes a field or leaves the catalogue: text, flags and whole numbers
 * are plain; a day is {@code {"@date": "2026-07-20"}}, a rate {@code {"@decimal":
 * "0.75"}}.
 */
public final class DataJson {

	private static final String DATE = "@date";

	private static final String DECIMAL = "@decimal";

	private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.USE_LONG_FOR_INTS);

	private DataJson() {
	}

	public static String write(Map<String, Object> data) {
		try {
			return JSON.writeValueAsString(encode(data));
		}
		catch (IOException ex) {
			throw new IllegalStateException("dossier data cannot be written as JSON", ex);
		}
	}

	@SuppressWarnings("unchecked")
	public static Map<String, Object> read(String json) {
		try {
			return (Map<String, Object>) decode(JSON.readValue(json, Map.class));
		}
		catch (IOException ex) {
			throw new IllegalStateException("stored dossier data is not JSON", ex);
		}
	}

	private static Object encode(Object value) {
		if (value instanceof Map<?, ?> map) {
			Map<String, Object> out = new LinkedHashMap<>();
			map.forEach((key, item) -> {
				if (item != null) {
					out.put((String) key, encode(item));
				}
			});
			return out;
		}
		if (value instanceof Collection<?> list) {
			return list.stream().map(DataJson::encode).toList();
		}
		if (value instanceof LocalDate date) {
			return Map.of(DATE, date.toString());
		}
		if (value instanceof BigDecimal decimal) {
			return Map.of(DECIMAL, decimal.toPlainString());
		}
		if (value instanceof Integer number) {
			return number.longValue();
		}
		if (value instanceof String || value instanceof Boolean || value instanceof Long) {
			return value;
		}
		throw new IllegalArgumentException(
				"a dossier holds text, flags, whole numbers, decimals, days, lists and maps, " + "but got "
						+ ((value != null) ? value.getClass().getName() : "null"));
	}

	private static Object decode(Object value) {
		if (value instanceof Map<?, ?> map) {
			if (map.size() == 1 && map.get(DATE) instanceof String date) {
				return LocalDate.parse(date);
			}
			if (map.size() == 1 && map.get(DECIMAL) instanceof String decimal) {
				return new BigDecimal(decimal);
			}
			Map<String, Object> out = new LinkedHashMap<>();
			map.forEach((key, item) -> out.put((String) key, decode(item)));
			return out;
		}
		if (value instanceof List<?> list) {
			List<Object> out = new ArrayList<>();
			list.forEach((item) -> out.add(decode(item)));
			return out;
		}
		return value;
	}

}
