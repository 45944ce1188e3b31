package vn.motcua.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongBiFunction;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

import vn.motcua.clock.DossierClock.Outcome;
import vn.motcua.clock.store.ClockStore;
import vn.motcua.dossier.ClockStanding;
import vn.motcua.dossier.ClockStanding.State;
import vn.motcua.dossier.ClockStandings;

/** Says where a clock stands, in one place for everybody who reads it. */
@Service
class ClockWords implements ClockStandings {

	private static final int SOON_DAYS = 3;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final ClockStore clocks;

	private final StopReasons reasons;

	private final ToLongBiFunction<LocalDate, LocalDate> workingDays;

	private final Clock clock;

	@Autowired
	ClockWords(ClockStore clocks, StopReasons reasons, WorkingDays workingDays, Clock clock) {
		this(clocks, reasons, workingDays::between, clock);
	}

	ClockWords(ClockStore clocks, StopReasons reasons, ToLongBiFunction<LocalDate, LocalDate> workingDays,
			Clock clock) {
		this.clocks = clocks;
		this.reasons = reasons;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	@Override
	public Optional<ClockStanding> of(String code) {
		return this.clocks.find(code).map(this::standing);
	}

	@Override
	public Map<String, ClockStanding> all(Collection<String> codes) {
		Map<String, ClockStanding> all = new LinkedHashMap<>();
		this.clocks.all(codes).forEach((at) -> all.put(at.code(), standing(at)));
		return all;
	}

	ClockStanding standing(DossierClock at) {
		Instant now = this.clock.instant();
		long days = this.workingDays.applyAsLong(day(now), day(at.promisedAt()));
		State state = state(at, now, days);
		String stopReason = at.isStopped()
				? this.reasons.find(at.stopReason()).map(StopReason::labelVi).orElse(at.stopReason()) : null;
		return new ClockStanding(state, words(at, state, days, stopReason), at.promisedAt(), at.startedAt() == null,
				at.indicatorDueAt(), at.isStopped() ? at.stoppedSince() : null, stopReason, at.apologies());
	}

	private static State state(DossierClock at, Instant now, long days) {
		if (!at.isOpen()) {
			return State.DONE;
		}
		if (at.isStopped()) {
			return State.STOPPED;
		}
		if (at.isLate(now)) {
			return State.LATE;
		}
		return (days <= SOON_DAYS) ? State.SOON : State.RUNNING;
	}

	private static String words(DossierClock at, State state, long days, String stopReason) {
		String apology = (at.apologies() > 0) ? ", đã xin lỗi và hẹn lại" : "";
		return switch (state) {
			case DONE -> (at.outcome() == Outcome.SOLVED) ? "đã giải quyết xong" : "đã kết thúc";
			case STOPPED -> "đang dừng: " + stopReason + " từ " + DAY.format(day(at.stoppedSince()));
			case LATE -> ((days == 0) ? "vừa quá hạn" : "quá hạn " + -days + " ngày làm việc") + apology;
			default -> ((days < 0) ? "chưa được tiếp nhận"
					: (days == 0) ? "đến hạn hôm nay" : "còn " + days + " ngày làm việc") + apology;
		};
	}

	private static LocalDate day(Instant at) {
		return LegalClock.local(at).toLocalDate();
	}

}
