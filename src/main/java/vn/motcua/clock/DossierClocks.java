package vn.motcua.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.clock.ClockDeeds.Move;
import vn.motcua.clock.store.ClockEntryStore;
import vn.motcua.clock.store.ClockStore;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * The statutory clock of each dossier, the one source for officer, citizen and
 * supervisor. Every change moves the promised date, open tasks and timers together and
 * leaves rows in ledger and log.
 */
@Service
@Transactional
public class DossierClocks {

	private final ClockStore clocks;

	private final ClockEntryStore ledger;

	private final ClockDeeds deeds;

	private final StopReasons reasons;

	private final ApologyRules apologies;

	private final Dossiers dossiers;

	private final Clock clock;

	DossierClocks(ClockStore clocks, ClockEntryStore ledger, ClockDeeds deeds, StopReasons reasons,
			ApologyRules apologies, Dossiers dossiers, Clock clock) {
		this.clocks = clocks;
		this.ledger = ledger;
		this.deeds = deeds;
		this.reasons = reasons;
		this.apologies = apologies;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	/** The clock of a dossier, or {@code RefusedException} NOT_FOUND. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public DossierClock of(String code) {
		return find(code).orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "DOSSIER_NOT_FOUND", "code",
				"Không tìm thấy hồ sơ. Vui lòng kiểm tra lại mã hồ sơ."));
	}

	@Transactional(propagation = Propagation.SUPPORTS)
	public Optional<DossierClock> find(String code) {
		return this.clocks.find(code);
	}

	/** By code, in one query. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Map<String, DossierClock> all(Collection<String> codes) {
		return this.clocks.all(codes).stream().collect(Collectors.toMap(DossierClock::code, Function.identity()));
	}

	/** Every time the clock started, stopped, ran again or was moved, oldest first. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public List<ClockEntry> ledger(String code) {
		return this.ledger.of(code);
	}

	/** The reasons for which a clock may stand still. */
	@Transactional(propagation = Propagation.SUPPORTS)
	public List<StopReason> stopReasons() {
		return this.reasons.all();
	}

	/**
	 * Stops the clock of an accepted dossier for a reason that no state of the dossier
	 * tells.
	 * @throws RefusedException for an unknown reason, or when the clock does not run
	 */
	public void stop(String code, String reasonCode, String actor) {
		StopReason reason = byHand(reasonCode);
		Dossier dossier = this.dossiers.lock(code);
		DossierClock now = of(code);
		boolean runs = dossier.acceptedAt() != null && dossier.status() == DossierStatus.PROCESSING && !now.isStopped();
		if (!runs) {
			throw refused(Kind.CONFLICT, "CLOCK_NOT_RUNNING", "Thời hạn của hồ sơ " + code
					+ " hiện không chạy (hồ sơ chưa được tiếp nhận, đang dừng hoặc đã xong) nên không dừng được.");
		}
		this.deeds.stop(now, reason, actor, this.clock.instant());
	}

	/**
	 * Lets the clock run again.
	 * @throws RefusedException when it does not stand still for this reason
	 */
	public void resume(String code, String reasonCode, String actor) {
		StopReason reason = byHand(reasonCode);
		Dossier dossier = this.dossiers.lock(code);
		DossierClock now = of(code);
		if (!now.isStopped() || !reasonCode.equals(now.stopReason())) {
			throw refused(Kind.CONFLICT, "CLOCK_NOT_STOPPED", "Thời hạn của hồ sơ " + code + " không dừng vì lý do “"
					+ reason.labelVi() + "” nên không có gì để tính tiếp.");
		}
		this.deeds.resume(now, dossier, reason, actor, this.clock.instant());
	}

	/**
	 * Moves both dates because a day of the calendar changed; leaves a row MOVED. A
	 * dossier that has ended or already has these dates is left alone.
	 * @param reason what changed, for ledger and log
	 */
	public void move(String code, Instant newPromised, Instant newIndicator, String reason, String actor) {
		this.dossiers.lock(code);
		DossierClock now = of(code);
		boolean same = now.promisedAt().equals(newPromised) && now.indicatorDueAt().equals(newIndicator);
		if (now.isOpen() && !same) {
			this.deeds.move(List.of(new Move(now, newPromised, newIndicator)), reason, actor, this.clock.instant());
		}
	}

	/**
	 * Promises the result for the new day that an apology names: the dossier's facts
	 * {@code apologyReason}, {@code apologyNote} and {@code apologyNewDueOn}. The
	 * indicator keeps its date.
	 * @throws RefusedException when the rules of apologies do not allow it
	 */
	public void reappoint(String code, String actor) {
		Dossier dossier = this.dossiers.lock(code);
		DossierClock now = of(code);
		Instant promised = this.apologies.newPromise(now, dossier, this.clock.instant());
		this.deeds.reappoint(now, promised, this.apologies.reason(dossier), actor, this.clock.instant());
	}

	/** A reason that models use; those of states stop and end with the state. */
	private StopReason byHand(String reasonCode) {
		return this.reasons.find(reasonCode)
			.filter((reason) -> reason.state() == null)
			.orElseThrow(() -> refused(Kind.INVALID, "STOP_REASON_UNKNOWN",
					"Không có lý do dừng thời hạn “" + reasonCode + "”. Chỉ dùng được: "
							+ this.reasons.all()
								.stream()
								.filter((reason) -> reason.state() == null)
								.map(StopReason::code)
								.collect(Collectors.joining(", "))
							+ "."));
	}

	private static RefusedException refused(Kind kind, String code, String message) {
		return new RefusedException(kind, code, "code", message);
	}

}
