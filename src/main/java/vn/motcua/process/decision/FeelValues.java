package vn.motcua.process.decision;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Turns what FEEL hands out into exact values: the engine unpacks a number with decimals
 * as {@code double}; its shortest text is the decimal that was meant.
 */
final class FeelValues {

	private FeelValues() {
	}

	static Map<String, Object> exact(Map<?, ?> values) {
		Map<String, Object> exact = new LinkedHashMap<>();
		values.forEach((name, value) -> exact.put(String.valueOf(name), exact(value)));
		return exact;
	}

	static Object exact(Object value) {
		if (value instanceof Double || value instanceof Float || value instanceof BigDecimal) {
			return whole(new BigDecimal(value.toString()));
		}
		if (value instanceof Integer || value instanceof Short) {
			return ((Number) value).longValue();
		}
		if (value instanceof Map<?, ?> map) {
			return exact(map);
		}
		if (value instanceof Collection<?> list) {
			Collection<Object> exact = new ArrayList<>();
			list.forEach((item) -> exact.add(exact(item)));
			return exact;
		}
		return value;
	}

	private static Number whole(BigDecimal number) {
		BigDecimal bare = number.stripTrailingZeros();
		return (bare.scale() <= 0) ? (Number) bare.longValueExact() : bare;
	}

}
