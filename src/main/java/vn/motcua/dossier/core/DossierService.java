package vn.motcua.dossier.core;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.catalog.Term;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.StatutoryClock;
import vn.motcua.dossier.core.DossierChanges.Change;
import vn.motcua.dossier.store.DossierRow;
import vn.motcua.dossier.store.DossierSession;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.EventStore;
import vn.motcua.dossier.store.SeriesStore;

/**
 * Changes a dossier and writes the event of each change in the same transaction.
 */
@Service
@Transactional
class DossierService implements Dossiers, DossierRegister {

	private final DossierSession session;

	private final DossierStore store;

	private final EventStore eventStore;

	private final SeriesStore series;

	private final DossierVisibility visibility;

	private final ProcedureCatalog catalog;

	/** Late, because the clock itself reads dossiers. */
	private final ObjectProvider<StatutoryClock> statutoryClock;

	private final DossierChanges changes;

	private final SameEvents sameEvents;

	private final Clock clock;

	DossierService(DossierSession session, DossierStore store, EventStore eventStore, SeriesStore series,
			DossierVisibility visibility, ProcedureCatalog catalog, ObjectProvider<StatutoryClock> statutoryClock,
			DossierChanges changes, SameEvents sameEvents, Clock clock) {
		this.session = session;
		this.store = store;
		this.eventStore = eventStore;
		this.series = series;
		this.visibility = visibility;
		this.catalog = catalog;
		this.statutoryClock = statutoryClock;
		this.changes = changes;
		this.sameEvents = sameEvents;
		this.clock = clock;
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public Dossier get(String code) {
		return find(code).orElseThrow(() -> DossierRefusals.notFound(code));
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public Dossier getVisible(String code, Caller caller) {
		return find(code).filter((dossier) -> this.visibility.sees(caller, dossier))
			.orElseThrow(() -> DossierRefusals.notFound(code));
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public Optional<Dossier> find(String code) {
		return this.session.read(code).map(DossierRow::dossier);
	}

	@Override
	public Dossier lock(String code) {
		return this.changes.locked(code);
	}

	@Override
	public List<Dossier> lockAll(Collection<String> codes) {
		return this.session.lockAll(codes).stream().map(DossierRow::dossier).toList();
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public List<Dossier> findAll(Collection<String> codes) {
		return this.store.all(codes).stream().map(DossierRow::dossier).toList();
	}

	@Override
	public Dossier register(Filing filing) {
		LocalDate today = LocalDate.now(this.clock);
		int serial = this.series.nextDossier(filing.agency(), today);
		Dossier filed = filing.dossier(DossierCode.of(filing.agency(), today, serial), now());
		Dossier dossier = filed.withPromisedAt(promise(filed, filed.filedAt()));
		this.changes.register(dossier);
		return dossier;
	}

	@Override
	public void putFacts(String code, String actor, Map<String, Object> facts) {
		if (!facts.isEmpty()) {
			change(code, actor, "FACTS_RECORDED", "", Map.of("fields", List.copyOf(new TreeSet<>(facts.keySet()))),
					(dossier) -> Filing.withFacts(this.catalog, dossier, facts));
		}
	}

	@Override
	public void record(String code, String actor, String kind, String activityId, Map<String, Object> facts,
			Map<String, Object> detail) {
		change(code, actor, kind, activityId, detail, (dossier) -> Filing.withFacts(this.catalog, dossier, facts));
	}

	@Override
	public void move(String code, String actor, DossierStatus next, String reason) {
		change(code, actor, EventDetail.kindOf(next), "", Map.of("reason", reason),
				(dossier) -> DossierMoves.moved(dossier, next, now()));
	}

	@Override
	public void accept(String code, String actor) {
		change(code, actor, "ACCEPTED", "", Map.of(), (dossier) -> {
			boolean stampOnly = dossier.status() == DossierStatus.PROCESSING && dossier.acceptedAt() == null;
			Dossier accepted = stampOnly ? dossier : DossierMoves.moved(dossier, DossierStatus.ACCEPTED, now());
			Dossier stamped = accepted.withAcceptedAt(now());
			return stamped.withPromisedAt(promise(stamped, stamped.acceptedAt()));
		});
	}

	@Override
	public void refuse(String code, String actor) {
		change(code, actor, "REFUSED", "", EventDetail.reasons(get(code), "refusalReasons"),
				(dossier) -> DossierMoves.refused(dossier, now()));
	}

	@Override
	public void requestSupplement(String code, String actor) {
		Dossier before = this.changes.locked(code);
		Term term = this.catalog.get(before.procedure()).supplementTerm();
		Instant dueAt = this.statutoryClock.getObject().endOf(before, term, now());
		change(code, actor, "SUPPLEMENT_REQUESTED", "", EventDetail.reasons(before, "supplementReasons"),
				(dossier) -> DossierMoves.moved(dossier, DossierStatus.SUPPLEMENT_REQUESTED, now())
					.withData(dossier.data().with(Map.of("supplementDueAt", dueAt.toString()))));
	}

	@Override
	public void resume(String code, String actor) {
		change(code, actor, "SUPPLEMENT_PROVIDED", "", Map.of(),
				(dossier) -> DossierMoves.moved(dossier, DossierStatus.PROCESSING, now()));
	}

	@Override
	public void promise(Collection<Promise> promises, String actor, String kind) {
		this.changes.change(promises.stream()
			.map((p) -> new Change(p.code(), actor, kind, "", p.detail(),
					(dossier) -> dossier.withPromisedAt(p.promisedAt())))
			.toList());
	}

	@Override
	public String decide(String code, String actor) {
		Dossier dossier = this.changes.locked(code);
		int year = LocalDate.now(this.clock).getYear();
		String number = this.series.nextDecision(dossier.agency(), year) + this.visibility.decisionMark(dossier);
		change(code, actor, "DECIDED", "", Map.of("decisionNumber", number, "year", year),
				(before) -> DossierMoves.moved(before, DossierStatus.PROCESSED, now())
					.withData(before.data().with(Map.of("decisionNumber", number))));
		return number;
	}

	@Override
	public void archive(String code, String actor, LocalDate retainUntil) {
		note(code, actor, "ARCHIVED", Map.of("retainUntil", retainUntil.toString()));
		this.store.markArchived(code, now(), retainUntil);
	}

	@Override
	public void note(String code, String actor, String kind, Map<String, Object> detail) {
		note(code, actor, kind, "", detail);
	}

	@Override
	public void note(Map<String, Map<String, Object>> details, String actor, String kind) {
		this.changes.change(details.entrySet()
			.stream()
			.map((entry) -> new Change(entry.getKey(), actor, kind, "", entry.getValue(), UnaryOperator.identity()))
			.toList());
	}

	@Override
	public void note(String code, String actor, String kind, String activityId, Map<String, Object> detail) {
		change(code, actor, kind, activityId, detail, UnaryOperator.identity());
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public List<DossierEvent> events(String code) {
		return this.eventStore.of(code).stream().map(EventDetail::event).toList();
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public List<Dossier> similar(String code) {
		return this.sameEvents.of(get(code));
	}

	@Override
	public void forgetEvent(String code) {
		this.sameEvents.forget(code);
	}

	private void change(String code, String actor, String kind, String activityId, Map<String, Object> detail,
			UnaryOperator<Dossier> deed) {
		this.changes.change(List.of(new Change(code, actor, kind, activityId, detail, deed)));
	}

	private Instant promise(Dossier dossier, Instant completeAt) {
		return this.statutoryClock.getObject().promisedAt(dossier, completeAt);
	}

	private Instant now() {
		return this.clock.instant();
	}

}
