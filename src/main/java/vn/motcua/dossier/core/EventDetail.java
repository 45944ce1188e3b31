package vn.motcua.dossier.core;

import java.util.Map;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.store.DataJson;
import vn.motcua.dossier.store.EventRow;

/** What an event tells besides who, when and which state. */
final class EventDetail {

	private static final Map<DossierStatus, String> KINDS = Map.of(DossierStatus.ACCEPTED, "ACCEPTED",
			DossierStatus.NOT_ACCEPTED, "REFUSED", DossierStatus.PROCESSING, "PROCESSING_STARTED",
			DossierStatus.SUPPLEMENT_REQUESTED, "SUPPLEMENT_REQUESTED", DossierStatus.PAYMENT_REQUESTED,
			"PAYMENT_AWAITED", DossierStatus.WITHDRAWN, "WITHDRAWN", DossierStatus.STOPPED, "STOPPED",
			DossierStatus.PROCESSED, "DECIDED", DossierStatus.RETURNED, "RETURNED");

	private EventDetail() {
	}

	static String filed(Dossier dossier) {
		return write(Map.of("channel", dossier.channel().name(), "procedure", dossier.procedure()));
	}

	/** The coded reasons of a step; free text stays in the dossier's data. */
	static Map<String, Object> reasons(Dossier dossier, String field) {
		Object codes = dossier.data().get(field);
		return (codes != null) ? Map.of(field, codes) : Map.of();
	}

	/** The kind of event that a move to {@code next} is. */
	static String kindOf(DossierStatus next) {
		return KINDS.get(next);
	}

	static String write(Map<String, Object> detail) {
		return DataJson.write(detail);
	}

	static DossierEvent event(EventRow row) {
		return new DossierEvent(row.dossierCode(), row.sequence(), row.at(), row.actor(), row.kind(), row.fromStatus(),
				row.toStatus(), row.activityId(), DataJson.read(row.detail()), row.hash());
	}

}
