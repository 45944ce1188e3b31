package vn.motcua.slip.book;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.process.CaseClock;
import vn.motcua.shared.PdfRenderer;
import vn.motcua.shared.QrCode;
import vn.motcua.slip.SlipForm;
import vn.motcua.slip.print.Letterhead;

/** The tracking book on paper: A4 landscape. */
@Component
public class BookPrinter {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy")
		.withZone(CaseClock.VIETNAM);

	private final SpringTemplateEngine templates;

	private final Agencies agencies;

	private final PdfRenderer renderer = new PdfRenderer();

	public BookPrinter(SpringTemplateEngine templates, Agencies agencies) {
		this.templates = templates;
		this.agencies = agencies;
	}

	/**
	 * @param volume "2/3" of a book in parts, empty for a whole one
	 */
	public byte[] print(Agency agency, LocalDate first, LocalDate last, String volume, List<BookRow> rows,
			String number, String checkUrl, String officer, Instant at) {
		Map<String, Object> values = new HashMap<>();
		values.put("form", SlipForm.TRACKING_BOOK);
		values.put("head", Letterhead.of(agency, this.agencies));
		values.put("period", "Từ ngày " + DAY.format(first) + " đến ngày " + DAY.format(last)
				+ (volume.isEmpty() ? "" : "; quyển " + volume));
		values.put("headings", BookRow.HEADINGS);
		values.put("rows", rows);
		values.put("lineBreak", "\n");
		values.put("number", number);
		values.put("qr", new QrCode(checkUrl).svg());
		values.put("officer", officer);
		values.put("issuedOn", LONG_DAY.format(at));
		return this.renderer.render(
				this.templates.process("slip/tracking-book", new Context(Locale.forLanguageTag("vi-VN"), values)), at);
	}

}
