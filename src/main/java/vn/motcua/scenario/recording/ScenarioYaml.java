package vn.motcua.scenario.recording;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Values as the scenario reader reads them back: codes with leading zeros in quotes. */
final class ScenarioYaml {

	private ScenarioYaml() {
	}

	/** In one line. */
	static String flow(Object value) {
		if (value instanceof Map<?, ?> map) {
			return map.isEmpty() ? "{}"
					: map.entrySet()
						.stream()
						.map((entry) -> entry.getKey() + ": " + flow(entry.getValue()))
						.collect(Collectors.joining(", ", "{ ", " }"));
		}
		if (value instanceof Collection<?> list) {
			return list.stream().map(ScenarioYaml::flow).collect(Collectors.joining(", ", "[", "]"));
		}
		if (value == null || value instanceof Boolean || value instanceof Long || value instanceof Integer) {
			return String.valueOf(value);
		}
		return (value instanceof BigDecimal number) ? number.toPlainString() : text(value.toString());
	}

	private static String text(String text) {
		boolean moment = text.matches("\\d{4}-\\d\\d-\\d\\d(T[\\d:]+)?");
		boolean word = text.matches("[\\p{L}][\\p{L}\\d _.-]*")
				&& !text.matches("(?i)true|false|null|yes|no|on|off|y|n");
		return (moment || word) ? text.strip() : "'" + text.replace("'", "''").replaceAll("\\s+", " ") + "'";
	}

}
