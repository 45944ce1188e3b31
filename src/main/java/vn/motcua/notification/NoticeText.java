package vn.motcua.notification;

import vn.motcua.catalog.PlatformFacts;
import vn.motcua.dossier.DossierParts;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.catalog.ReasonOption;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierData;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.Dong;

/**
 * Fills the texts under {@code templates/notice}. They carry what the applicant needs to
 * act and no personal ID, account or diagnosis.
 */
@Component
class NoticeText {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

	/** Messages that repeat what the log of the dossier says. */
	private static final Set<NoticeKind> FROM_LOG = Set.of(NoticeKind.PAYMENT_REQUESTED, NoticeKind.APOLOGY);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH 'giờ' mm 'ngày' dd/MM/yyyy");

	private final SpringTemplateEngine templates;

	private final ProcedureCatalog catalog;

	private final Agencies agencies;

	private final Dossiers dossiers;

	private final DossierParts parts;

	private final Clock clock;

	NoticeText(SpringTemplateEngine templates, ProcedureCatalog catalog, Agencies agencies, Dossiers dossiers,
			DossierParts parts, Clock clock) {
		this.templates = templates;
		this.catalog = catalog;
		this.agencies = agencies;
		this.dossiers = dossiers;
		this.parts = parts;
		this.clock = clock;
	}

	String of(Dossier dossier, NoticeKind kind) {
		Map<String, Object> values = new HashMap<>();
		DossierData data = dossier.data();
		Optional<Procedure> procedure = this.catalog.find(dossier.procedure());
		Agency agency = this.agencies.find(dossier.agency())
			.orElseThrow(() -> new IllegalStateException("Agency " + dossier.agency() + " is not configured"));
		values.put("name", dossier.applicant().fullName());
		values.put("code", this.parts.applicantsCode(dossier.code()));
		values.put("procedure", name(dossier, procedure));
		values.put("agency", agency);
		values.put("promisedAt", moment(dossier.promisedAt()));
		values.put("supplementReasons",
				labels(data.get("supplementReasons"), procedure.map(Procedure::supplementReasons).orElse(List.of())));
		values.put("supplementNote", data.text("supplementNote"));
		values.put("supplementDueAt", moment(data.text("supplementDueAt")));
		values.put("refusalReasons",
				labels(data.get("refusalReasons"), procedure.map(Procedure::refusalReasons).orElse(List.of())));
		values.put("refusalNote", data.text("refusalNote"));
		values.put("accepted", dossier.acceptedAt() != null);
		values.put("handOverNote", data.text("handOverNote"));
		values.put("feeDueAt", moment(data.text("feeDueAt")));
		List<DossierEvent> events = FROM_LOG.contains(kind) ? this.dossiers.events(dossier.code()) : List.of();
		values.putAll(payment(events));
		values.putAll(apology(events));
		values.put("apologyNote", data.text("apologyNote"));
		values.put("decisionNumber", data.text("decisionNumber"));
		values.put("benefitAmount", data.number("benefitAmount").map((n) -> Dong.of(n).toString()).orElse(""));
		values.put("turnedAway", TurnedAway.lines(data));
		values.put("trackingNumber", data.text("trackingNumber"));
		values.put("resultDelivery", data.text("resultDelivery"));
		return this.templates.process(kind.template(), new Context(VIETNAMESE, values)).strip() + "\n";
	}

	/** A part of an interlinked procedure is called by its own name. */
	private static String name(Dossier dossier, Optional<Procedure> procedure) {
		String whole = procedure.map(Procedure::nameVi).orElse(dossier.procedure());
		return procedure.flatMap((p) -> p.part(dossier.data().text(PlatformFacts.PART)))
			.map((part) -> part.nameVi() + " (" + whole + ")")
			.orElse(whole);
	}

	/** What the last payment request said; capabilities meet in the dossier's log. */
	private static Map<String, Object> payment(List<DossierEvent> events) {
		return last(events, "FEE_REQUESTED")
			.map((event) -> Map.<String, Object>of("feeAmount",
					Dong.of(((Number) event.detail().get("amount")).longValue()).toString(), "feeReference",
					event.detail().get("reference"), "feeBeforeResult",
					"CONTRIBUTION".equals(event.detail().get("purpose"))))
			.orElse(Map.of("feeAmount", "", "feeReference", "", "feeBeforeResult", false));
	}

	/** What the last new date replaced, and why. */
	private Map<String, Object> apology(List<DossierEvent> events) {
		return last(events, "REAPPOINTED")
			.map((event) -> Map.<String, Object>of("promisedBefore", moment(String.valueOf(event.detail().get("from"))),
					"apologyReason", event.detail().get("reason")))
			.orElse(Map.of("promisedBefore", "", "apologyReason", ""));
	}

	private static Optional<DossierEvent> last(List<DossierEvent> events, String kind) {
		return events.stream().filter((event) -> event.kind().equals(kind)).reduce((first, second) -> second);
	}

	private static List<String> labels(Object codes, List<ReasonOption> options) {
		if (!(codes instanceof Collection<?> chosen)) {
			return List.of();
		}
		return chosen.stream()
			.map((code) -> options.stream()
				.filter((option) -> option.code().equals(code))
				.map(ReasonOption::vi)
				.findFirst()
				.orElse(code.toString()))
			.toList();
	}

	private String moment(String text) {
		try {
			return text.isEmpty() ? "" : moment(Instant.parse(text));
		}
		catch (DateTimeException ex) {
			return text;
		}
	}

	private String moment(Instant instant) {
		return (instant != null) ? MOMENT.format(instant.atZone(this.clock.getZone())) : "";
	}

}
