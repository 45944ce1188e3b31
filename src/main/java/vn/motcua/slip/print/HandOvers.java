package vn.motcua.slip.print;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.process.CaseClock;
import vn.motcua.process.CaseRole;
import vn.motcua.slip.OfficerNames;

/**
 * The way of a dossier from hand to hand, read from its log: every completed task is a
 * row, and so is each agency that took it over and its way back to the applicant; what
 * happened in between is the next row's note.
 */
final class HandOvers {

	private static final String APPLICANT = "Người nộp hồ sơ";

	private static final Map<String, String> BETWEEN = Map.of("SUPPLEMENT_REQUESTED", "Yêu cầu bổ sung",
			"SUPPLEMENT_PROVIDED", "Nhận bổ sung", "REAPPOINTED", "Hẹn lại ngày trả", "FEE_REQUESTED",
			"Yêu cầu nộp tiền", "FEE_PAID", "Đã nộp tiền", "HANDED_OVER", "Giao bưu điện", "PARCEL_RETURNED",
			"Bưu điện chuyển hoàn");

	private static final Map<String, String> VERDICTS = Map.of("SUPPLEMENT", "Cần bổ sung", "REFUSE", "Từ chối",
			"REWORK", "Trả lại làm tiếp");

	private static final Map<String, String> ENDINGS = Map.of("REFUSED", "Từ chối hồ sơ", "STOPPED",
			"Dừng giải quyết hồ sơ", "WITHDRAWN", "Người nộp rút hồ sơ");

	private static final Map<String, String> OUTCOMES = Map.of("GRANTED", "đã giải quyết", "REFUSED", "bị từ chối",
			"STOPPED", "dừng giải quyết", "WITHDRAWN", "đã rút");

	private final SlipCase slip;

	private final OfficerNames names;

	private final Agencies agencies;

	private final List<HandOver> rows = new ArrayList<>();

	private final List<String> notes = new ArrayList<>();

	private String holder = APPLICANT;

	private Instant given;

	HandOvers(SlipCase slip, OfficerNames names, Agencies agencies) {
		this.slip = slip;
		this.names = names;
		this.agencies = agencies;
		this.given = slip.dossier().filedAt();
	}

	List<HandOver> rows() {
		this.slip.events().forEach(this::read);
		return this.rows;
	}

	private void read(DossierEvent event) {
		switch (event.kind()) {
			case "TASK_COMPLETED" -> step(event);
			case "HANDED_TO_AGENCY" -> this.given = event.at();
			case "TAKEN_OVER" -> add(agency(event, "toAgency"), event, event.at(), null);
			case "PART_STARTED" -> this.notes.add("Chuyển " + agency(event, "agency") + ": " + part(event));
			case "PART_ENDED" -> this.notes
				.add(part(event) + ": " + OUTCOMES.getOrDefault(text(event, "outcome"), text(event, "outcome")));
			case "LINES_TURNED_AWAY" -> this.notes.add("Từ chối hoặc trả lại " + lines(event) + " dòng của danh sách");
			case "RETURNED" -> add(APPLICANT, event, event.at(), this.slip.dossier().promisedAt());
			default -> between(event);
		}
	}

	private void between(DossierEvent event) {
		if (ENDINGS.containsKey(event.kind())) {
			this.notes.add(ENDINGS.get(event.kind()));
			add(APPLICANT, event, event.at(), null);
		}
		else if (BETWEEN.containsKey(event.kind())) {
			this.notes.add(BETWEEN.get(event.kind()) + "\n" + SlipWords.dayOnly(event.at()));
		}
	}

	private void step(DossierEvent event) {
		String role = CaseRole.find(text(event, "group")).map(CaseRole::labelVi).orElse("");
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
				result(event.at(), planned), String.join("\n", this.notes)));
		this.notes.clear();
		this.holder = to;
		this.given = event.at();
	}

	private String agency(DossierEvent event, String name) {
		String code = text(event, name);
		return this.agencies.find(code).map(Agency::nameVi).orElse(code);
	}

	/** What the part is called. */
	private static String part(DossierEvent event) {
		return text(event, "basis");
	}

	private static int lines(DossierEvent event) {
		return (event.detail().get("lines") instanceof Collection<?> lines) ? lines.size() : 0;
	}

	private static String text(DossierEvent event, String name) {
		return String.valueOf(event.detail().getOrDefault(name, ""));
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
