package vn.motcua.cockpit.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.springframework.stereotype.Service;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.clock.PeriodCounts;
import vn.motcua.clock.PeriodReport;
import vn.motcua.clock.PeriodReports;
import vn.motcua.clock.PeriodRow;
import vn.motcua.cockpit.report.ReportTable.ChannelTotal;
import vn.motcua.cockpit.report.ReportTable.Head;
import vn.motcua.cockpit.report.ReportTable.Line;
import vn.motcua.cockpit.report.ReportTable.Section;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.AgencyLevel;
import vn.motcua.dossier.Channel;

/** Gives the figures of a period their names and sums. */
@Service
public class ReportTables {

	private static final String MINISTRY = "Bộ Tài chính";

	private static final String TOP = "Bảo hiểm xã hội Việt Nam";

	private final PeriodReports reports;

	private final Agencies agencies;

	private final ProcedureCatalog catalog;

	ReportTables(PeriodReports reports, Agencies agencies, ProcedureCatalog catalog) {
		this.reports = reports;
		this.agencies = agencies;
		this.catalog = catalog;
	}

	/**
	 * @param chosen agency codes the caller may see and chose; test agencies count only
	 * where nothing else was chosen
	 * @param procedure slug, empty for all
	 */
	public ReportTable table(LocalDate from, LocalDate to, Set<String> chosen, String procedure) {
		Set<String> scope = official(chosen);
		String procedureName = procedure.isEmpty() ? "" : this.catalog.get(procedure).nameVi();
		PeriodReport report = this.reports.report(from, to, scope, procedure);
		List<Section> sections = this.agencies.all()
			.stream()
			.filter((agency) -> scope.contains(agency.code()))
			.map((agency) -> section(agency, report.rows()))
			.filter((section) -> !section.lines().isEmpty())
			.toList();
		List<ChannelTotal> channels = Arrays.stream(Channel.values())
			.map((channel) -> new ChannelTotal(channel, sum(report.rows(), (row) -> row.channel() == channel)))
			.filter((total) -> !total.counts().equals(PeriodCounts.NONE))
			.toList();
		return new ReportTable(head(scope), procedureName, from, to, report.asOf(), report.moved(), sections, channels,
				report.total());
	}

	private Set<String> official(Set<String> chosen) {
		Set<String> official = new HashSet<>(chosen);
		this.agencies.all().stream().filter(Agency::test).map(Agency::code).forEach(official::remove);
		return official.isEmpty() ? chosen : official;
	}

	private Section section(Agency agency, List<PeriodRow> rows) {
		List<Line> lines = rows.stream()
			.filter((row) -> row.agency().equals(agency.code()))
			.map((row) -> new Line(row.procedure(), procedureName(row.procedure()), row.channel(), row.counts()))
			.sorted(Comparator.comparing(Line::procedure).thenComparing(Line::channel))
			.toList();
		return new Section(agency.code(), agency.nameVi(), lines,
				sum(rows, (row) -> row.agency().equals(agency.code())));
	}

	private String procedureName(String slug) {
		return this.catalog.find(slug).map(Procedure::nameVi).orElse(slug);
	}

	private Head head(Set<String> scope) {
		List<Agency> tops = this.agencies.all()
			.stream()
			.filter((agency) -> scope.contains(agency.code()) && !scope.contains(agency.parent()))
			.toList();
		if (tops.size() != 1) {
			return new Head("Các cơ quan trong phạm vi giám sát", TOP, scope.size());
		}
		Agency top = tops.get(0);
		String above = (this.agencies.level(top) == AgencyLevel.CENTRAL) ? MINISTRY
				: this.agencies.find(top.parent()).map(Agency::nameVi).orElse(TOP);
		return new Head(top.nameVi(), above, scope.size());
	}

	private static PeriodCounts sum(List<PeriodRow> rows, Predicate<PeriodRow> which) {
		return rows.stream().filter(which).map(PeriodRow::counts).reduce(PeriodCounts.NONE, PeriodCounts::plus);
	}

}
