package vn.motcua.dossier.core;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What two parts ask of the applicant at the same time, as one request of the whole. */
final class PartRequests {

	private PartRequests() {
	}

	/** All reasons, both notes, the earlier day. */
	static Map<String, Object> together(Map<String, Object> before, Map<String, Object> asked) {
		Map<String, Object> all = new LinkedHashMap<>(asked);
		all.replaceAll((field, value) -> (before.get(field) != null) ? both(before.get(field), value) : value);
		return all;
	}

	private static Object both(Object before, Object asked) {
		if (before instanceof List<?> first && asked instanceof List<?> second) {
			Set<Object> reasons = new LinkedHashSet<>(first);
			reasons.addAll(second);
			return List.copyOf(reasons);
		}
		String first = before.toString();
		String second = asked.toString();
		if (first.matches("\\d{4}-\\d\\d-\\d\\dT.*Z") && second.endsWith("Z")) {
			return Instant.parse(first).isBefore(Instant.parse(second)) ? first : second;
		}
		return first.contains(second) ? first : first + "\n" + second;
	}

}
