package vn.motcua.cockpit.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

import vn.motcua.clock.PeriodCounts;
import vn.motcua.process.CaseClock;
import vn.motcua.shared.PdfRenderer;

/** The legal report on paper: A4 landscape, head of a state document, page numbers. */
@Component
public class ReportPage {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final SpringTemplateEngine templates;

	private final Clock clock;

	private final PdfRenderer renderer = new PdfRenderer();

	public ReportPage(SpringTemplateEngine templates, Clock clock) {
		this.templates = templates;
		this.clock = clock;
	}

	/** The PDF; the same report at the same instant gives the same bytes. */
	public byte[] render(ReportTable report) {
		Map<String, Object> values = new HashMap<>();
		values.put("report", report);
		values.put("groups", ReportColumn.Group.values());
		values.put("columns", ReportColumn.values());
		values.put("from", DAY.format(report.from()));
		values.put("to", DAY.format(report.to()));
		values.put("asOf", moment(report.asOf()));
		values.put("madeOn", longDay(LocalDate.now(this.clock)));
		values.put("rows", new Figures());
		return this.renderer.render(this.templates.process("cockpit/report", new Context(VIETNAMESE, values)),
				this.clock.instant());
	}

	/** 24 giờ of a day for the midnight after it: a period ends with its last day. */
	static String moment(Instant instant) {
		ZonedDateTime at = instant.atZone(CaseClock.VIETNAM);
		if (at.getHour() == 0 && at.getMinute() == 0) {
			return "24 giờ 00 phút ngày " + DAY.format(at.minusDays(1));
		}
		return "%02d giờ %02d phút ngày %s".formatted(at.getHour(), at.getMinute(), DAY.format(at));
	}

	private static String longDay(LocalDate day) {
		return "ngày %02d tháng %02d năm %d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
	}

	/** What the template prints in the cells of a row. */
	public static final class Figures {

		public List<String> of(PeriodCounts counts) {
			return ReportColumn.values(counts)
				.stream()
				.map((value) -> String.format(VIETNAMESE, "%,d", value))
				.toList();
		}

	}

}
