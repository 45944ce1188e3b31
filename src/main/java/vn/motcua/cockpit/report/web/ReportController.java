package vn.motcua.cockpit.report.web;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.cockpit.Days;
import vn.motcua.cockpit.Scopes;
import vn.motcua.cockpit.report.ReportBook;
import vn.motcua.cockpit.report.ReportPage;
import vn.motcua.cockpit.report.ReportTable;
import vn.motcua.cockpit.report.ReportTables;
import vn.motcua.identity.SafeFiles;

/**
 * The legal report of any period: on screen, as XLSX and as PDF, always within the
 * caller's agencies. Without days it is this month so far.
 */
@RestController
@RequestMapping("/camunda/api/supervision")
class ReportController {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final Scopes scopes;

	private final ReportTables tables;

	private final ReportPage page;

	private final Clock clock;

	ReportController(Scopes scopes, ReportTables tables, ReportPage page, Clock clock) {
		this.scopes = scopes;
		this.tables = tables;
		this.page = page;
		this.clock = clock;
	}

	@GetMapping("/report")
	ReportView screen(Asked asked) {
		return ReportView.of(table(asked));
	}

	@GetMapping("/report.xlsx")
	ResponseEntity<byte[]> xlsx(Asked asked) {
		ReportTable table = table(asked);
		return SafeFiles.file(ReportBook.of(table), XLSX, name(table) + ".xlsx", true);
	}

	@GetMapping("/report.pdf")
	ResponseEntity<byte[]> pdf(Asked asked) {
		ReportTable table = table(asked);
		return SafeFiles.pdf(this.page.render(table), name(table));
	}

	private ReportTable table(Asked asked) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate from = Days.of("from", asked.from(), today.withDayOfMonth(1));
		return this.tables.table(from, Days.of("to", asked.to(), today), this.scopes.current(asked.agency()).agencies(),
				(asked.procedure() != null) ? asked.procedure().strip() : "");
	}

	private static String name(ReportTable table) {
		return "bao-cao-" + table.from() + "-" + table.to();
	}

	/**
	 * The filters of the page.
	 *
	 * @param from first day, ISO
	 * @param to last day, ISO
	 */
	record Asked(String from, String to, String agency, String procedure) {
	}

}
