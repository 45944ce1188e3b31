package vn.motcua.cockpit.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.motcua.clock.ClockEntry;
import vn.motcua.clock.DossierClock;
import vn.motcua.clock.DossierClocks;
import vn.motcua.clock.OpenState;
import vn.motcua.clock.StopReason;
import vn.motcua.clock.WorkingDays;
import vn.motcua.cockpit.dossier.DossierSheet.ClockRow;
import vn.motcua.cockpit.dossier.DossierSheet.LedgerRow;
import vn.motcua.cockpit.dossier.DossierSheet.Mark;
import vn.motcua.cockpit.dossier.DossierSheet.StopBar;
import vn.motcua.process.CaseClock;

/** A dossier's two clocks and their ledger in words. */
@Component("dossierPageClockWords")
class ClockWords {

	private static final String LEGAL = "in trên phiếu hẹn; tính lại từ đầu khi hồ sơ được bổ sung đủ";

	private static final String INDICATOR = "dùng để chấm đúng hạn; cộng thêm thời gian dừng, không đổi khi xin lỗi hẹn lại";

	private static final Map<DossierClock.Punctuality, String> ENDS = Map.of(DossierClock.Punctuality.EARLY,
			"xong trước hạn", DossierClock.Punctuality.ON_TIME, "xong đúng hạn", DossierClock.Punctuality.LATE,
			"xong quá hạn");

	/** Why a clock started, moved or ended; stops have their own list. */
	private static final Map<String, String> REASONS = Map.of("ACCEPTED", "tiếp nhận hồ sơ đủ", "CALENDAR",
			"lịch làm việc thay đổi", "APOLOGY", "xin lỗi, hẹn lại", "SOLVED", "giải quyết xong", "REFUSED",
			"từ chối giải quyết", "NOT_ACCEPTED", "không tiếp nhận", "STOPPED", "dừng giải quyết", "WITHDRAWN",
			"người nộp rút hồ sơ");

	private final DossierClocks clocks;

	private final WorkingDays workingDays;

	private final Clock clock;

	ClockWords(DossierClocks clocks, WorkingDays workingDays, Clock clock) {
		this.clocks = clocks;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	List<ClockRow> rows(DossierClock dossier) {
		return List.of(
				new ClockRow("Ngày hẹn trả", dossier.promisedAt(), level(dossier, dossier.promisedAt()),
						words(dossier, dossier.promisedAt()), LEGAL),
				new ClockRow("Chỉ số đúng hạn", dossier.indicatorDueAt(), level(dossier, dossier.indicatorDueAt()),
						(dossier.punctuality() != null) ? ENDS.get(dossier.punctuality())
								: words(dossier, dossier.indicatorDueAt()),
						INDICATOR));
	}

	String level(DossierClock dossier, Instant due) {
		if (!dossier.isOpen()) {
			return "done";
		}
		if (dossier.isStopped()) {
			return "paused";
		}
		if (dossier.startedAt() != null && due.isBefore(this.clock.instant())) {
			return "late";
		}
		return (daysTo(due) <= OpenState.SOON_DAYS) ? "soon" : "ok";
	}

	/** How the dossier stands, in a few words. */
	String standing(DossierClock dossier) {
		return (dossier.isOpen() && dossier.startedAt() == null && !dossier.isStopped()) ? "chưa tiếp nhận"
				: words(dossier, dossier.promisedAt());
	}

	String words(DossierClock dossier, Instant due) {
		if (!dossier.isOpen()) {
			return "đã kết thúc";
		}
		if (dossier.isStopped()) {
			return "đang dừng: " + label(dossier.stopReason());
		}
		if (dossier.startedAt() == null) {
			return "tạm tính, chưa tiếp nhận";
		}
		if (due.isBefore(this.clock.instant())) {
			long days = -daysTo(due);
			return (days == 0) ? "quá hạn hôm nay" : "quá hạn " + days + " ngày làm việc";
		}
		long days = daysTo(due);
		return (days == 0) ? "đến hạn hôm nay" : "còn " + days + " ngày làm việc";
	}

	List<Mark> marks(DossierClock dossier) {
		List<Mark> marks = new ArrayList<>();
		marks.add(new Mark("promised", "Ngày hẹn trả", dossier.promisedAt()));
		if (!dossier.firstPromisedAt().equals(dossier.promisedAt())) {
			marks.add(new Mark("first", "Hẹn lần đầu", dossier.firstPromisedAt()));
		}
		if (!dossier.indicatorDueAt().equals(dossier.promisedAt())) {
			marks.add(new Mark("indicator", "Ngày của chỉ số", dossier.indicatorDueAt()));
		}
		return marks;
	}

	/** Each stop with its end; the last is open while the clock stands. */
	List<StopBar> stops(List<ClockEntry> ledger) {
		List<StopBar> stops = new ArrayList<>();
		ClockEntry since = null;
		for (ClockEntry entry : ledger) {
			if (entry.kind() == ClockEntry.Kind.STOPPED) {
				since = entry;
			}
			else if (since != null && ends(entry.kind())) {
				stops.add(new StopBar(label(since.reason()), since.at(), entry.at()));
				since = null;
			}
		}
		if (since != null) {
			stops.add(new StopBar(label(since.reason()), since.at(), null));
		}
		return stops;
	}

	List<LedgerRow> ledger(List<ClockEntry> ledger, Map<String, String> names) {
		return ledger.stream()
			.map((e) -> new LedgerRow(e.seq(), e.at(), e.kind().labelVi(), label(e.reason()), e.basis(),
					names.getOrDefault(e.actor(), e.actor()), e.promisedBefore(), e.promisedAfter(),
					e.indicatorBefore(), e.indicatorAfter()))
			.toList();
	}

	private static boolean ends(ClockEntry.Kind kind) {
		return kind == ClockEntry.Kind.RESUMED || kind == ClockEntry.Kind.RESTARTED || kind == ClockEntry.Kind.FINISHED;
	}

	/** A reason of the list in words; a free reason is words already. */
	private String label(String reason) {
		Map<String, String> labels = this.clocks.stopReasons()
			.stream()
			.collect(Collectors.toMap(StopReason::code, StopReason::labelVi));
		return (reason != null) ? labels.getOrDefault(reason, REASONS.getOrDefault(reason, reason)) : "";
	}

	private long daysTo(Instant due) {
		return this.workingDays.between(day(this.clock.instant()), day(due));
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, CaseClock.VIETNAM);
	}

}
