package vn.motcua.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.Limit;
import vn.motcua.clock.ClockEntry.Kind;
import vn.motcua.clock.StopReason.Indicator;
import vn.motcua.clock.StopReason.Legal;
import vn.motcua.clock.process.OpenWork;
import vn.motcua.clock.steps.StepRecords;
import vn.motcua.clock.store.ClockEntryStore;
import vn.motcua.clock.store.ClockStore;
import vn.motcua.clock.store.ClockStore.Dates;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Dossiers.Promise;
import vn.motcua.process.CaseMessages;
import vn.motcua.process.CaseProcess;

/**
 * Stops, resumes and moves the clocks of one dossier: row, ledger, log, open tasks and
 * timers in the caller's transaction. Who may is decided before.
 */
@Component
class ClockDeeds {

	private static final int LONGEST_BASIS = 500;

	private final ClockStore clocks;

	private final ClockEntryStore ledger;

	private final Dossiers dossiers;

	private final LegalClock legal;

	private final Pauses pauses;

	private final StepDueDates steps;

	private final StepRecords records;

	private final OpenWork work;

	private final CaseProcess cases;

	private final long warnMinutes;

	ClockDeeds(ClockStore clocks, ClockEntryStore ledger, Dossiers dossiers, LegalClock legal, Pauses pauses,
			StepDueDates steps, StepRecords records, OpenWork work, CaseProcess cases,
			@Value("${motcua.clock.warn-before:15}") int warnHours) {
		this.clocks = clocks;
		this.ledger = ledger;
		this.dossiers = dossiers;
		this.legal = legal;
		this.pauses = pauses;
		this.steps = steps;
		this.records = records;
		this.work = work;
		this.cases = cases;
		this.warnMinutes = warnHours * 60L;
	}

	/**
	 * When the model stops the clock, the one who did is the officer whose step led
	 * there.
	 */
	void stop(DossierClock clock, StopReason reason, String stoppedBy, Instant at) {
		String actor = stoppedBy.equals(Caller.SYSTEM) ? this.records.lastOfficer(clock.code()).orElse(stoppedBy)
				: stoppedBy;
		this.work.hold(clock.code());
		settle(clock);
		int supplements = reason.code().equals(StopReason.SUPPLEMENT) ? 1 : 0;
		this.clocks.stop(clock.code(), at, reason.code(), supplements);
		this.ledger.add(new ClockEntry(clock.code(), 0, Kind.STOPPED, reason.code(), reason.basis(), at, actor,
				clock.promisedAt(), clock.promisedAt(), clock.indicatorDueAt(), clock.indicatorDueAt(), null));
		this.dossiers.note(clock.code(), actor, "CLOCK_STOPPED",
				Map.of("reason", reason.code(), "basis", reason.basis()));
	}

	void resume(DossierClock clock, Dossier dossier, StopReason reason, String actor, Instant at) {
		boolean restart = reason.legal() == Legal.RESTART;
		Limit anew = restart ? limit(dossier, at) : null;
		Instant promised = restart ? later(clock.promisedAt(), this.legal.endOf(clock.agency(), LegalTerm.of(anew), at))
				: this.pauses.shifted(clock.promisedAt(), clock.stoppedSince(), at);
		Instant indicator = (reason.indicator() == Indicator.PAUSE)
				? this.pauses.shifted(clock.indicatorDueAt(), clock.stoppedSince(), at) : clock.indicatorDueAt();
		long minutes = this.pauses.minutes(clock.agency(), clock.stoppedSince(), at);
		Dates dates = new Dates(promised, indicator, warnAt(clock, promised, at), promised.isBefore(at));
		this.clocks.resume(clock.code(), dates, restart ? at : clock.termFrom(),
				restart ? 0 : clock.termStoppedMinutes() + minutes,
				clock.stoppedMinutes() + ((clock.startedAt() != null) ? minutes : 0));
		this.ledger.add(restart ? entry(clock, Kind.RESTARTED, reason.code(), reason.basis(), dates, actor, at, anew)
				: entry(clock, Kind.RESUMED, reason.code(), reason.basis(), dates, actor, at, null));
		Map<String, Object> detail = detail(clock, promised, reason.code());
		detail.put("basis", reason.basis());
		detail.put("stoppedAt", clock.stoppedSince().toString());
		promise(clock, promised, actor, "CLOCK_RESUMED", detail);
		this.work.resume(clock.code(), clock.stoppedSince(), at, newDue(clock.code(), minutes));
	}

	/**
	 * The dossier ended while its clock stood: work that is still open has the date it
	 * had, by so much later as the clock stood.
	 */
	void release(DossierClock clock, Instant at) {
		long minutes = this.pauses.minutes(clock.agency(), clock.stoppedSince(), at);
		this.work.release(clock.code(), (task, begun, due) -> this.pauses.plus(clock.agency(), due, minutes));
	}

	/**
	 * Another agency goes on, with its own term: what the first one made late stays with
	 * it, in the ledger.
	 */
	void takeOver(DossierClock clock, Dossier taken, String actor, Instant at) {
		Instant promised = taken.promisedAt();
		Instant warn = (clock.startedAt() != null) ? firstWarning(taken.agency(), at, promised) : null;
		Dates dates = new Dates(promised, promised, warn, false);
		this.clocks.takeOver(clock.code(), taken.agency(), at, dates);
		this.ledger.add(entry(clock, Kind.TAKEN_OVER, "AGENCY",
				"Hồ sơ chuyển đến cơ quan khác; thời hạn của cơ quan nhận tính từ lúc nhận", dates, actor, at,
				limit(taken, at)));
	}

	/** A day of the calendar changed. */
	void move(Collection<Move> moves, String reason, String actor, Instant at) {
		Map<String, Dates> dates = new LinkedHashMap<>();
		List<ClockEntry> entries = new ArrayList<>();
		List<Promise> promises = new ArrayList<>();
		for (Move move : moves) {
			DossierClock clock = move.clock();
			Dates moved = moved(move, at);
			dates.put(clock.code(), moved);
			entries.add(entry(clock, Kind.MOVED, "CALENDAR", reason, moved, actor, at, null));
			promises.add(new Promise(clock.code(), moved.promisedAt(), detail(clock, moved.promisedAt(), reason)));
		}
		this.clocks.move(dates, 0);
		this.ledger.add(entries);
		this.dossiers.promise(promises, actor, "PROMISE_MOVED");
		moveWork(dates.keySet());
	}

	/** Reads each dossier and clock once, as they are now. */
	private void moveWork(Collection<String> codes) {
		Map<String, DossierClock> now = new LinkedHashMap<>();
		this.clocks.all(codes).forEach((clock) -> now.put(clock.code(), clock));
		Map<String, OpenWork.NewDue> dues = new LinkedHashMap<>();
		this.dossiers.findAll(codes)
			.forEach((dossier) -> dues.put(dossier.code(), (task, begun, due) -> this.steps.movedTo(dossier,
					Optional.ofNullable(now.get(dossier.code())), task, begun, due, 0)));
		this.work.moveAll(dues);
	}

	private Dates moved(Move move, Instant at) {
		DossierClock clock = move.clock();
		Instant warn = clock.isStopped() || clock.isWarned() ? clock.warnAt() : warnAt(clock, move.promised(), at);
		return new Dates(move.promised(), move.indicator(), warn, clock.lateNoted() && move.promised().isBefore(at));
	}

	/** A new date was given with an apology; the indicator keeps its date. */
	void reappoint(DossierClock clock, Instant promised, String reason, String actor, Instant at) {
		Dates dates = new Dates(promised, clock.indicatorDueAt(), null, false);
		this.clocks.move(Map.of(clock.code(), dates), 1);
		this.ledger.add(entry(clock, Kind.REAPPOINTED, "APOLOGY",
				"Văn bản xin lỗi và hẹn lại ngày trả kết quả (Nghị định 118/2025/NĐ-CP, mẫu số 04)", dates, actor, at,
				null));
		promise(clock, promised, actor, "REAPPOINTED", detail(clock, promised, reason));
		moveWork(clock.code());
	}

	/** An apology that is still being drafted is not needed any more. */
	void settle(DossierClock clock) {
		if (clock.isWarned()) {
			this.cases.correlate(clock.code(), CaseMessages.DOSSIER_SETTLED);
		}
	}

	/** When the late protocol begins: once, in time to sign before the promised date. */
	Instant warnAt(DossierClock clock, Instant promised, Instant from) {
		boolean needed = clock.apologies() == 0 && clock.startedAt() != null;
		return needed ? firstWarning(clock.agency(), from, promised) : null;
	}

	Instant firstWarning(String agency, Instant from, Instant promised) {
		return this.pauses.warnAt(agency, from, promised, this.warnMinutes);
	}

	private static ClockEntry entry(DossierClock before, Kind kind, String reason, String basis, Dates after,
			String actor, Instant at, Limit limit) {
		return new ClockEntry(before.code(), 0, kind, reason, (limit != null) ? basis(basis, limit) : basis, at, actor,
				before.promisedAt(), after.promisedAt(), before.indicatorDueAt(), after.indicatorDueAt(),
				(limit != null) ? LegalTerm.of(limit) : null);
	}

	/** With the limit that counts from there and the article it rests on. */
	static String basis(String why, Limit limit) {
		String basis = why + ". Thời hạn " + LegalTerm.of(limit).words() + " (" + limit.basis() + ")";
		return (basis.length() > LONGEST_BASIS) ? basis.substring(0, LONGEST_BASIS - 1) + "…" : basis;
	}

	Limit limit(Dossier dossier, Instant at) {
		return this.legal.limit(dossier, at);
	}

	private void promise(DossierClock clock, Instant promised, String actor, String kind, Map<String, Object> detail) {
		this.dossiers.promise(List.of(new Promise(clock.code(), promised, detail)), actor, kind);
	}

	private void moveWork(String code) {
		this.work.move(code, newDue(code, 0));
	}

	private OpenWork.NewDue newDue(String code, long heldMinutes) {
		return (task, begun, due) -> this.steps.movedTo(code, task, begun, due, heldMinutes);
	}

	private static Map<String, Object> detail(DossierClock before, Instant promised, String reason) {
		Map<String, Object> detail = new LinkedHashMap<>();
		detail.put("reason", reason);
		detail.put("from", before.promisedAt().toString());
		detail.put("to", promised.toString());
		return detail;
	}

	private static Instant later(Instant a, Instant b) {
		return a.isAfter(b) ? a : b;
	}

	/** New dates of a dossier that nobody else changes now. */
	record Move(DossierClock clock, Instant promised, Instant indicator) {
	}

}
