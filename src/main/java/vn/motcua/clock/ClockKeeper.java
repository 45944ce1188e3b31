package vn.motcua.clock;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.Limit;
import vn.motcua.clock.ClockEntry.Kind;
import vn.motcua.clock.DossierClock.Outcome;
import vn.motcua.clock.store.ClockEntryStore;
import vn.motcua.clock.store.ClockStore;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.process.CaseVariables;

/** Keeps the clock of a dossier in step with its states, in the same transaction. */
@Component
class ClockKeeper {

	private static final Map<DossierStatus, Outcome> OUTCOMES = Map.of(DossierStatus.PROCESSED, Outcome.SOLVED,
			DossierStatus.RETURNED, Outcome.SOLVED, DossierStatus.NOT_ACCEPTED, Outcome.NOT_ACCEPTED,
			DossierStatus.STOPPED, Outcome.STOPPED, DossierStatus.WITHDRAWN, Outcome.WITHDRAWN);

	private final ClockStore clocks;

	private final ClockEntryStore ledger;

	private final ClockDeeds deeds;

	private final StopReasons reasons;

	private final Pauses pauses;

	private final ApologyRules apologies;

	ClockKeeper(ClockStore clocks, ClockEntryStore ledger, ClockDeeds deeds, StopReasons reasons, Pauses pauses,
			ApologyRules apologies) {
		this.clocks = clocks;
		this.ledger = ledger;
		this.deeds = deeds;
		this.reasons = reasons;
		this.pauses = pauses;
		this.apologies = apologies;
	}

	/** Before others who listen and read the clock. */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void on(DossierChanged change) {
		Dossier after = change.after();
		if (change.before() == null) {
			this.clocks.insert(after.code(), after.agency(), after.procedure(), after.channel().name(), after.filedAt(),
					after.promisedAt());
		}
		else if (!change.before().agency().equals(after.agency())) {
			this.deeds.takeOver(clock(change), after, change.actor(), change.at());
		}
		else if (change.kind().equals("HANDED_TO_AGENCY")) {
			resume(clock(change), change);
			this.deeds.settle(clock(change));
		}
		else if (change.before().acceptedAt() == null && after.acceptedAt() != null) {
			start(after, change);
		}
		else if (change.before().status() != after.status()) {
			moved(change);
		}
		else if (drafts(change)) {
			this.apologies.newPromise(clock(change), after, change.at());
		}
	}

	/**
	 * A step that names a new day, or signs it, is refused when the rules do not allow
	 * it.
	 */
	private static boolean drafts(DossierChanged change) {
		boolean named = change.detail().get("fields") instanceof Collection<?> fields
				&& fields.contains(ApologyRules.NEW_DAY);
		boolean signed = "SIGN".equals(change.detail().get(CaseVariables.APOLOGY_VERDICT.name()));
		return change.kind().equals("TASK_COMPLETED") && (named || signed);
	}

	private void start(Dossier dossier, DossierChanged change) {
		Instant at = change.at();
		this.clocks.start(dossier.code(), at, dossier.promisedAt(),
				this.deeds.firstWarning(dossier.agency(), at, dossier.promisedAt()));
		Limit limit = this.deeds.limit(dossier, at);
		this.ledger.add(new ClockEntry(dossier.code(), 0, Kind.STARTED, "ACCEPTED",
				ClockDeeds.basis("Tính từ ngày nhận đủ hồ sơ (Bộ luật Dân sự 2015, Điều 147)", limit), at,
				change.actor(), null, dossier.promisedAt(), null, dossier.promisedAt(), LegalTerm.of(limit)));
	}

	private void moved(DossierChanged change) {
		DossierStatus status = change.after().status();
		boolean resumes = status == DossierStatus.PROCESSING
				&& this.reasons.ofState(change.before().status()).isPresent();
		if (OUTCOMES.containsKey(status)) {
			ended(clock(change), change);
		}
		else if (resumes) {
			resume(clock(change), change);
		}
		else {
			this.reasons.ofState(status).ifPresent((reason) -> stop(clock(change), reason, change));
		}
	}

	private void stop(DossierClock clock, StopReason reason, DossierChanged change) {
		if (clock.isStopped()) {
			resume(clock, change);
		}
		DossierClock running = clock.isStopped() ? clock(change) : clock;
		this.deeds.stop(running, reason, change.actor(), change.at());
	}

	private void resume(DossierClock clock, DossierChanged change) {
		if (clock.isStopped()) {
			StopReason reason = this.reasons.find(clock.stopReason())
				.orElseThrow(() -> new IllegalStateException("stop reason " + clock.stopReason() + " is not listed"));
			this.deeds.resume(clock, change.after(), reason, change.actor(), change.at());
		}
	}

	private void ended(DossierClock clock, DossierChanged change) {
		if (change.after().status() == DossierStatus.RETURNED) {
			this.clocks.returned(clock.code(), change.at());
		}
		if (!clock.isOpen()) {
			return;
		}
		this.deeds.settle(clock);
		boolean refused = change.kind().equals("REFUSED") && change.after().status() == DossierStatus.STOPPED;
		Outcome outcome = refused ? Outcome.REFUSED : OUTCOMES.get(change.after().status());
		finish(clock, outcome, change);
		if (clock.isStopped()) {
			this.deeds.release(clock, change.at());
		}
	}

	/** Who still waits for the applicant is measured at the request. */
	private void finish(DossierClock clock, Outcome outcome, DossierChanged change) {
		Instant at = change.at();
		long waited = (clock.stoppedSince() != null && clock.startedAt() != null)
				? this.pauses.minutes(clock.agency(), clock.stoppedSince(), at) : 0;
		long stopped = clock.stoppedMinutes() + waited;
		Long worked = (clock.startedAt() != null)
				? Math.max(0, this.pauses.minutes(clock.agency(), clock.startedAt(), at) - stopped) : null;
		this.clocks.finish(clock.code(), at, outcome, Measures.punctuality(clock, outcome, at), stopped, worked);
		this.ledger.add(new ClockEntry(clock.code(), 0, Kind.FINISHED, outcome.name(),
				"Kết thúc giải quyết (Quyết định 766/QĐ-TTg)", at, change.actor(), clock.promisedAt(),
				clock.promisedAt(), clock.indicatorDueAt(), clock.indicatorDueAt(), null));
	}

	private DossierClock clock(DossierChanged change) {
		String code = change.after().code();
		return this.clocks.find(code).orElseThrow(() -> new IllegalStateException("dossier " + code + " has no clock"));
	}

}
