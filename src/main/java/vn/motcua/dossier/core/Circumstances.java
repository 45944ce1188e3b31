package vn.motcua.dossier.core;

import java.util.LinkedHashMap;
import java.util.Map;

import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Channel;

/** What conditions in {@code procedure.yaml} may read beside fields. */
public final class Circumstances {

	private Circumstances() {
	}

	/** {@code channel} and {@code agencyLevel}. */
	public static Map<String, Object> of(Channel channel, Agency agency) {
		return Map.of("channel", channel.name(), "agencyLevel", level(agency));
	}

	static Map<String, Object> with(Map<String, Object> data, Channel channel, Agency agency) {
		Map<String, Object> all = new LinkedHashMap<>(of(channel, agency));
		all.putAll(data);
		return all;
	}

	/** A province stands at the top of the agencies; everything below is a cơ sở. */
	static String level(Agency agency) {
		return (agency.parent() == null || agency.parent().isEmpty()) ? "PROVINCE" : "CO_SO";
	}

}
