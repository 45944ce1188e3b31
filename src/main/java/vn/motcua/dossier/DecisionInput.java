package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** What decisions read as {@code dossier}: the fields, and the days of the case. */
public final class DecisionInput {

	private DecisionInput() {
	}

	/**
	 * The fields plus {@code code}, {@code channel}, {@code filedOn} and
	 * {@code acceptedOn} (days in {@code zone}; null before acceptance). Lists come
	 * without the rows an officer turned away.
	 */
	public static Map<String, Object> of(Dossier dossier, ZoneId zone) {
		Map<String, Object> all = new LinkedHashMap<>(dossier.data().fields());
		all.replaceAll((field, value) -> ListLines.accepted(value));
		all.put("code", dossier.code());
		all.put("channel", dossier.channel().name());
		all.put("filedOn", day(dossier.filedAt(), zone));
		all.put("acceptedOn", day(dossier.acceptedAt(), zone));
		return all;
	}

	private static LocalDate day(Instant instant, ZoneId zone) {
		return (instant != null) ? LocalDate.ofInstant(instant, zone) : null;
	}

}
