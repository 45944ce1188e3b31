package vn.motcua.slip.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.process.CaseClock;
import vn.motcua.process.CaseRole;
import vn.motcua.slip.OfficerNames;

/**
 * The way of a dossier from hand to hand, read from its log: every completed task is a
 * row; what happened in between is that row's note.
 */
final class HandOvers {

	private static final Map<String, String> BETWEEN = Map.of("SUPPLEMENT_REQUESTED", "Yêu cầu bổ sung",
			"SUPPLEMENT_PROVIDED", "Nhận bổ sung", "REAPPOINTED", "Hẹn lại ngày trả", "FEE_REQUESTED",
			"Yêu cầu nộp tiền", "FEE_PAID", "Đã nộp tiền", "HANDED_OVER", "Giao bưu điện", "PARCEL_RETURNED",
			"Bưu điện chuyển hoàn");

	private static final Map<String, String> VERDICTS = Map.of("SUPPLEMENT", "Cần bổ sung", "REFUSE", "Từ chối",
			"REWORK", "Trả lại làm tiếp");

	private final SlipCase slip;

	private final OfficerNames names;

	private final List<HandOver> rows = new ArrayList<>();

	private final List<String> notes = new ArrayList<>();

	private String holder = "Người nộp hồ sơ";

	private Instant given;

	HandOvers(SlipCase slip, OfficerNames names) {
		this.slip = slip;
		this.names = names;
		this.given = slip.dossier().filedAt();
	}

	List<HandOver> rows() {
		for (DossierEvent event : this.slip.events()) {
			if (event.kind().equals("TASK_COMPLETED")) {
				step(event);
			}
			else if (event.kind().equals("TAKEN_OVER")) {
				add("Cơ quan " + event.detail().get("toAgency"), event, event.at(), null);
			}
			else if (event.kind().equals("RETURNED")) {
				add("Người nộp hồ sơ", event, event.at(), this.slip.dossier().promisedAt());
			}
			else if (BETWEEN.containsKey(event.kind())) {
				this.notes.add(BETWEEN.get(event.kind()) + " " + SlipWords.dayOnly(event.at()));
			}
		}
		return this.rows;
	}

	private void step(DossierEvent event) {
		String role = CaseRole.find(String.valueOf(event.detail().get("group"))).map(CaseRole::labelVi).orElse("");
		String person = Caller.SYSTEM.equals(event.actor()) ? "" : this.names.of(event.actor());
		event.detail().values().stream().map((v) -> VERDICTS.get(String.valueOf(v))).forEach((verdict) -> {
			if (verdict != null) {
				this.notes.add(verdict);
			}
		});
		Instant received = instant(event, "receivedAt");
		add((person.isEmpty() || role.isEmpty()) ? person + role : person + ", " + role, event,
				(received != null) ? received : this.given, instant(event, "dueAt"));
	}

	private void add(String to, DossierEvent event, Instant received, Instant planned) {
		this.rows.add(new HandOver(this.rows.size() + 1, this.holder, to, SlipWords.narrow(this.given),
				SlipWords.narrow(received), SlipWords.narrow(planned), SlipWords.narrow(event.at()),
				result(event.at(), planned), String.join("; ", this.notes)));
		this.notes.clear();
		this.holder = to;
		this.given = event.at();
	}

	private static Instant instant(DossierEvent event, String name) {
		return (event.detail().get(name) instanceof String text && !text.isEmpty()) ? Instant.parse(text) : null;
	}

	/** Before time when the day is earlier, as the quality indicators count. */
	private static String result(Instant finished, Instant planned) {
		if (planned == null) {
			return "";
		}
		if (finished.isAfter(planned)) {
			return "Quá hạn";
		}
		LocalDate day = LocalDate.ofInstant(finished, CaseClock.VIETNAM);
		return day.isBefore(LocalDate.ofInstant(planned, CaseClock.VIETNAM)) ? "Trước hạn" : "Đúng hạn";
	}

}
