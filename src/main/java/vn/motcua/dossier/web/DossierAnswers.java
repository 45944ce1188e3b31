package vn.motcua.dossier.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.FieldStage;
import vn.motcua.catalog.LawBook;
import vn.motcua.catalog.LawDecision;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.ClockStandings;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierReading;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FigureWaits;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.Papers;
import vn.motcua.dossier.core.DossierVisibility;

/**
 * What a caller gets to read of a dossier. An applicant sees no officer's name, no
 * internal step and no amount before it is decided.
 */
@Component
class DossierAnswers {

	private static final List<String> AMOUNTS = List.of("benefitAmount", "benefitLines", "decisionNumber");

	private static final List<String> OF_THE_RESULT = List.of("trackingNumber");

	private static final String WAITS = "Hồ sơ của ông/bà đang chờ một mức hoặc hệ số do Nhà nước quy định được cập nhật vào "
			+ "hệ thống. Ông/bà không phải làm gì thêm. Ngày hẹn trả không vì thế mà lùi lại; nếu cơ quan không kịp, "
			+ "ông/bà sẽ nhận văn bản xin lỗi và ngày hẹn mới.";

	private final Papers papers;

	private final ProcedureCatalog catalog;

	private final Agencies agencies;

	private final DossierVisibility visibility;

	private final ClockStandings standings;

	private final PartAnswers parts;

	private final FigureWaits waits;

	private final LawBook law;

	DossierAnswers(Papers papers, ProcedureCatalog catalog, Agencies agencies, DossierVisibility visibility,
			ClockStandings standings, PartAnswers parts, FigureWaits waits, LawBook law) {
		this.papers = papers;
		this.catalog = catalog;
		this.agencies = agencies;
		this.visibility = visibility;
		this.standings = standings;
		this.parts = parts;
		this.waits = waits;
		this.law = law;
	}

	/** The answer to a filing. */
	Map<String, Object> receipt(Dossier dossier) {
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("code", dossier.code());
		answer.put("status", status(dossier.status()));
		answer.put("filedAt", dossier.filedAt());
		answer.put("promisedAt", dossier.promisedAt());
		answer.put("promisedAtProvisional", dossier.acceptedAt() == null);
		return answer;
	}

	Map<String, Object> whole(DossierReading reading, Caller caller) {
		Dossier dossier = reading.dossier();
		boolean officer = reading.isPast() || this.visibility.isOfficerOf(caller, dossier);
		Optional<Procedure> procedure = this.catalog.find(dossier.procedure());
		Map<String, Object> answer = receipt(dossier);
		answer.put("clock", clock(dossier));
		answer.put("waitsFor", waitsFor(dossier));
		answer.put("acceptedAt", dossier.acceptedAt());
		answer.put("closedAt", dossier.closedAt());
		answer.put("procedure", Map.of("slug", dossier.procedure(), "code", dossier.procedureCode(), "nameVi",
				procedure.map(Procedure::nameVi).orElse(dossier.procedure())));
		answer.put("agency", Map.of("code", dossier.agency(), "nameVi",
				this.agencies.find(dossier.agency()).map(Agency::nameVi).orElse(dossier.agency())));
		answer.put("channel", Map.of("name", dossier.channel().name(), "labelVi", dossier.channel().labelVi()));
		answer.put("fields", fields(dossier, procedure, officer));
		answer.put("amounts", amounts(dossier, officer && !reading.isPast()));
		answer.put("readOnly", reading.isPast());
		supplement(dossier, answer);
		OF_THE_RESULT.forEach((fact) -> answer.put(fact, dossier.data().get(fact)));
		answer.put("papers",
				this.papers.list(dossier.code())
					.stream()
					.filter((paper) -> reading.covers(paper.addedAt()))
					.map(DossierAnswers::paper)
					.toList());
		answer.put("steps", steps(reading, officer));
		answer.put("parts", this.parts.of(dossier, procedure));
		answer.put("partOf", this.parts.wholeOf(dossier.code()));
		return answer;
	}

	/** The same words as officers and supervisors read. */
	private Map<String, Object> clock(Dossier dossier) {
		Map<String, Object> answer = new LinkedHashMap<>();
		this.standings.of(dossier.code()).ifPresent((at) -> {
			answer.put("state", at.state().name());
			answer.put("words", at.words());
			answer.put("stoppedSince", at.stoppedSince());
			answer.put("stopReason", at.stopReason());
			answer.put("apologies", at.apologies());
		});
		return answer;
	}

	/** What the machine waits for, in words for the applicant; null when it does not. */
	private Map<String, Object> waitsFor(Dossier dossier) {
		return this.waits.of(dossier.code()).stream().findFirst().map((wait) -> {
			Map<String, Object> answer = new LinkedHashMap<>();
			answer.put("since", wait.since());
			answer.put("figure", this.law.find(wait.table()).map(LawDecision::title).orElse(wait.table()));
			answer.put("words", WAITS);
			return answer;
		}).orElse(null);
	}

	static Map<String, Object> paper(Paper paper) {
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("id", paper.id());
		answer.put("paper", paper.paperId());
		answer.put("fileName", paper.fileName());
		answer.put("mediaType", paper.mediaType());
		answer.put("size", paper.size());
		answer.put("sha256", paper.sha256());
		answer.put("addedAt", paper.addedAt());
		return answer;
	}

	static Map<String, Object> status(DossierStatus status) {
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("id", status.portalCode());
		answer.put("name", status.name());
		answer.put("labelVi", status.labelVi());
		return answer;
	}

	private static Map<String, Object> fields(Dossier dossier, Optional<Procedure> procedure, boolean officer) {
		Map<String, Object> shown = new LinkedHashMap<>(dossier.data().fields());
		if (!officer) {
			shown.keySet()
				.removeIf((id) -> procedure.flatMap((p) -> p.field(id))
					.filter((field) -> field.stage() == FieldStage.FILING)
					.isEmpty());
		}
		return shown;
	}

	private static Map<String, Object> amounts(Dossier dossier, boolean officer) {
		boolean decided = dossier.status() == DossierStatus.PROCESSED || dossier.status() == DossierStatus.RETURNED;
		Map<String, Object> amounts = new LinkedHashMap<>();
		if (officer || decided) {
			AMOUNTS.stream()
				.filter((fact) -> dossier.data().get(fact) != null)
				.forEach((fact) -> amounts.put(fact, dossier.data().get(fact)));
		}
		return amounts;
	}

	private static void supplement(Dossier dossier, Map<String, Object> answer) {
		if (dossier.status() == DossierStatus.SUPPLEMENT_REQUESTED) {
			Map<String, Object> asked = new LinkedHashMap<>();
			asked.put("reasons", dossier.data().get("supplementReasons"));
			asked.put("note", dossier.data().text("supplementNote"));
			asked.put("dueAt", dossier.data().get("supplementDueAt"));
			answer.put("supplement", asked);
		}
	}

	private static List<Map<String, Object>> steps(DossierReading reading, boolean officer) {
		return reading.events()
			.stream()
			.filter((event) -> officer || StepLabels.isPublic(event.kind()))
			.map((event) -> step(event, officer))
			.toList();
	}

	private static Map<String, Object> step(DossierEvent event, boolean officer) {
		Map<String, Object> step = new LinkedHashMap<>();
		step.put("at", event.at());
		step.put("kind", event.kind());
		step.put("labelVi", StepLabels.of(event.kind()));
		step.put("status", event.toStatus().portalCode());
		if (officer) {
			step.put("actor", event.actor());
			step.put("task", event.activityId());
		}
		return step;
	}

}
