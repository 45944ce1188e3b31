package vn.motcua.dossier.core;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossiersChanged;
import vn.motcua.dossier.store.ChangeWriter;
import vn.motcua.dossier.store.DataJson;
import vn.motcua.dossier.store.DossierRow;
import vn.motcua.dossier.store.DossierSession;
import vn.motcua.dossier.store.EventRow;
import vn.motcua.shared.Sha256;

/**
 * Writes dossiers together with the rows in their logs and tells whoever listens. Only
 * inside a transaction.
 */
@Component
class DossierChanges {

	private final DossierSession session;

	private final ChangeWriter log;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	DossierChanges(DossierSession session, ChangeWriter log, ApplicationEventPublisher events, Clock clock) {
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
		this.log.append(List.of(event));
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

	/** Writes changes of different dossiers; others see all of them or none. */
	void change(Collection<Change> changes) {
		List<Written> written = changes.stream().map(this::prepared).toList();
		this.log.append(written.stream().map(Written::event).toList());
		this.session.update(written.stream().map(Written::row).toList());
		List<DossierChanged> told = written.stream().map(Written::told).toList();
		told.forEach(this.events::publishEvent);
		this.events.publishEvent(new DossiersChanged(told));
	}

	private Written prepared(Change change) {
		DossierRow before = row(change.code());
		Dossier after = change.deed().apply(before.dossier());
		String json = (after.data() == before.dossier().data()) ? before.dataJson()
				: DataJson.write(after.data().fields());
		int sequence = before.eventCount() + 1;
		EventRow event = new EventRow(change.code(), sequence, this.clock.instant(), change.actor(), change.kind(),
				before.dossier().status(), after.status(), change.activityId(), EventDetail.write(change.detail()),
				Sha256.of(json), "")
			.chainedTo(before.headHash());
		return new Written(new DossierRow(after, json, sequence, event.hash()), event, new DossierChanged(
				before.dossier(), after, change.kind(), change.actor(), event.at(), change.detail()));
	}

	private DossierRow row(String code) {
		return this.session.lock(code).orElseThrow(() -> DossierRefusals.notFound(code));
	}

	/**
	 * What shall happen to a dossier.
	 *
	 * @param kind of the event in the log
	 * @param activityId model element, or empty
	 */
	record Change(String code, String actor, String kind, String activityId, Map<String, Object> detail,
			UnaryOperator<Dossier> deed) {
	}

	private record Written(DossierRow row, EventRow event, DossierChanged told) {
	}

}
