package vn.motcua.dossier.core;

import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.store.DataJson;
import vn.motcua.dossier.store.DossierRow;
import vn.motcua.dossier.store.DossierSession;
import vn.motcua.dossier.store.EventRow;
import vn.motcua.dossier.store.EventStore;
import vn.motcua.dossier.store.Sha256;

/**
 * Writes a dossier together with the row in its log and tells whoever listens. Only
 * inside a transaction.
 */
@Component
class DossierChanges {

	private final DossierSession session;

	private final EventStore log;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DossierChanges(DossierSession session, EventStore log, ApplicationEventPublisher events, Clock clock) {
		this.session = session;
		this.log = log;
		this.events = events;
		this.clock = clock;
	}

	/** The first row of a new dossier. */
	void register(Dossier dossier) {
		String json = DataJson.write(dossier.data().fields());
		EventRow event = EventRow.first(dossier, EventDetail.filed(dossier), Sha256.of(json));
		this.session.insert(new DossierRow(dossier, json, 1, event.hash()));
		this.log.insert(event);
		this.events
			.publishEvent(new DossierChanged(null, dossier, event.kind(), dossier.filedBy(), event.at(), Map.of()));
	}

	/**
	 * The dossier as it is now, which nobody else can change before this transaction
	 * ends.
	 */
	Dossier locked(String code) {
		return row(code).dossier();
	}

	void change(String code, String actor, String kind, String activityId, Map<String, Object> detail,
			UnaryOperator<Dossier> change) {
		DossierRow before = row(code);
		Dossier after = change.apply(before.dossier());
		String json = (after.data() == before.dossier().data()) ? before.dataJson()
				: DataJson.write(after.data().fields());
		int sequence = before.eventCount() + 1;
		EventRow event = new EventRow(code, sequence, this.clock.instant(), actor, kind, before.dossier().status(),
				after.status(), activityId, EventDetail.write(detail), Sha256.of(json), "")
			.chainedTo(before.headHash());
		this.log.insert(event);
		this.session.update(new DossierRow(after, json, sequence, event.hash()));
		this.events.publishEvent(new DossierChanged(before.dossier(), after, kind, actor, event.at(), detail));
	}

	private DossierRow row(String code) {
		return this.session.lock(code).orElseThrow(() -> DossierRefusals.notFound(code));
	}

}
