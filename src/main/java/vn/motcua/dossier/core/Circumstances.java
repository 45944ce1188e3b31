package vn.motcua.dossier.core;

import java.util.LinkedHashMap;
import java.util.Map;

import vn.motcua.dossier.AgencyLevel;
import vn.motcua.dossier.Channel;

/** What conditions in {@code procedure.yaml} may read beside fields. */
public final class Circumstances {

	private Circumstances() {
	}

	/** {@code channel} and {@code agencyLevel}. */
	public static Map<String, Object> of(Channel channel, AgencyLevel level) {
		return Map.of("channel", channel.name(), "agencyLevel", level.name());
	}

	static Map<String, Object> with(Map<String, Object> data, Channel channel, AgencyLevel level) {
		Map<String, Object> all = new LinkedHashMap<>(of(channel, level));
		all.putAll(data);
		return all;
	}

}
