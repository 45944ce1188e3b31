package vn.motcua.postal.print;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.springframework.stereotype.Service;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.postal.PostalCarrier;
import vn.motcua.postal.Shipment;
import vn.motcua.shared.Code128;
import vn.motcua.shared.PdfRenderer;

/** The label on a parcel and the day's hand-over list, as PDF. */
@Service
public class ParcelPapers {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final SpringTemplateEngine templates;

	private final Agencies agencies;

	private final PostalCarrier carrier;

	private final Clock clock;

	private final PdfRenderer renderer = new PdfRenderer();

	public ParcelPapers(SpringTemplateEngine templates, Agencies agencies, PostalCarrier carrier, Clock clock) {
		this.templates = templates;
		this.agencies = agencies;
		this.carrier = carrier;
		this.clock = clock;
	}

	/** A6 label; the same shipment always gives the same bytes. */
	public byte[] label(Shipment shipment) {
		String page = page("postal/label", Map.of("shipment", shipment, "sender", agency(shipment.agency()), "carrier",
				this.carrier.nameVi(), "barcode", new Code128(shipment.number().value()).svg()));
		return this.renderer.render(page, shipment.createdAt());
	}

	/** Hand-over list of an agency and day, A4. */
	public byte[] manifest(String agency, LocalDate day, List<Shipment> shipments) {
		List<Row> rows = IntStream.range(0, shipments.size()).mapToObj((i) -> row(i + 1, shipments.get(i))).toList();
		String page = page("postal/manifest", Map.of("sender", agency(agency), "carrier", this.carrier.nameVi(), "day",
				DAY.format(day), "dayLong",
				"ngày %02d tháng %02d năm %d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
				"rows", rows, "total", rows.size()));
		return this.renderer.render(page, this.clock.instant());
	}

	private String page(String template, Map<String, Object> values) {
		return this.templates.process(template, new Context(VIETNAMESE, values));
	}

	private Agency agency(String code) {
		return this.agencies.find(code)
			.orElseThrow(() -> new IllegalStateException("Agency " + code + " is not configured"));
	}

	private static Row row(int order, Shipment shipment) {
		return new Row(order, shipment.number().spaced(), shipment.dossierCode(), shipment.recipient(),
				shipment.address(), shipment.phone());
	}

	/** One parcel on the list. */
	public record Row(int order, String number, String dossierCode, String recipient, String address, String phone) {
	}

}
