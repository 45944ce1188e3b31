package vn.motcua.slip.print;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import vn.motcua.catalog.Limit;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Papers;
import vn.motcua.shared.PdfRenderer;
import vn.motcua.shared.QrCode;
import vn.motcua.slip.OfficerNames;

/**
 * Form 01: receipt and appointment. Fields by {@code onestop.md} §3, layout of Circular
 * 01/2018.
 */
@Component
public class ReceiptPage {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

	private final SpringTemplateEngine templates;

	private final ProcedureCatalog catalog;

	private final Agencies agencies;

	private final Papers papers;

	private final OfficerNames names;

	private final Clock clock;

	private final PdfRenderer renderer = new PdfRenderer();

	public ReceiptPage(SpringTemplateEngine templates, ProcedureCatalog catalog, Agencies agencies, Papers papers,
			OfficerNames names, Clock clock) {
		this.templates = templates;
		this.catalog = catalog;
		this.agencies = agencies;
		this.papers = papers;
		this.names = names;
		this.clock = clock;
	}

	/** The PDF; the same arguments give the same bytes. */
	public byte[] render(Dossier dossier, List<DossierEvent> events, String number, String officer, int modelVersion,
			Instant issuedAt) {
		Procedure procedure = this.catalog.get(dossier.procedure());
		Agency agency = this.agencies.find(dossier.agency())
			.orElseThrow(() -> new IllegalStateException("Agency " + dossier.agency() + " is not configured"));
		Map<String, Object> values = new HashMap<>();
		values.put("number", number);
		values.put("dossier", dossier);
		values.put("applicant", dossier.applicant());
		values.put("procedure", procedure);
		values.put("modelVersion", modelVersion);
		values.put("agency", agency);
		values.put("issuedOn", day(issuedAt));
		values.put("receivedAt", moment(dossier.filedAt()));
		values.put("acceptedAt", moment(dossier.acceptedAt()));
		values.put("dueAt", moment(dossier.promisedAt()));
		values.put("term", term(procedure, dossier));
		values.put("papers", PaperLine.of(procedure, this.papers.list(dossier.code()), dossier.channel()));
		values.put("place", ReturnPlace.of(dossier, agency));
		values.put("payment", DuePayment.of(events));
		values.put("posted", "POST".equals(dossier.data().text("resultDelivery")));
		values.put("online", dossier.channel() == Channel.ONLINE);
		values.put("officer", Caller.SYSTEM.equals(officer) ? "" : this.names.of(officer));
		values.put("codeQr", new QrCode(dossier.code()).svg());
		return this.renderer.render(this.templates.process("slip/receipt", new Context(VIETNAMESE, values)), issuedAt);
	}

	private String term(Procedure procedure, Dossier dossier) {
		LocalDate day = LocalDate.ofInstant((dossier.acceptedAt() != null) ? dossier.acceptedAt() : dossier.filedAt(),
				this.clock.getZone());
		return procedure.limitFor(dossier.data().fields(), day).map(ReceiptPage::words).orElse("theo ngày hẹn");
	}

	private static String words(Limit limit) {
		return switch (limit.unit()) {
			case WORKING_DAYS -> limit.value() + " ngày làm việc";
			case CALENDAR_DAYS -> limit.value() + " ngày";
			case CALENDAR_DAYS_EXCLUDING_HOLIDAYS -> limit.value() + " ngày, không tính ngày lễ";
			case SAME_DAY -> "trong ngày";
			case IMMEDIATE -> "giải quyết ngay";
		};
	}

	private String moment(Instant instant) {
		if (instant == null) {
			return "";
		}
		ZonedDateTime at = instant.atZone(this.clock.getZone());
		return "%02d giờ %02d phút, %s".formatted(at.getHour(), at.getMinute(), day(instant));
	}

	private String day(Instant instant) {
		ZonedDateTime at = instant.atZone(this.clock.getZone());
		return "ngày %02d tháng %02d năm %d".formatted(at.getDayOfMonth(), at.getMonthValue(), at.getYear());
	}

}
