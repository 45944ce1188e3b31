package vn.motcua.cockpit.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.clock.PeriodCounts;
import vn.motcua.dossier.Channel;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * The legal report with names, ready to be shown, printed or written.
 *
 * @param head the agency that reports: the chosen one, or the highest of the scope
 * @param procedureName empty for all procedures
 * @param asOf when what is open was judged
 * @param moved hand-overs between agencies that are both in the report: counted at both
 * @param sections one per agency, in the order of the tree
 * @param channels totals by channel, only those that occur
 */
public record ReportTable(Head head, String procedureName, LocalDate from, LocalDate to, Instant asOf, long moved,
		List<Section> sections, List<ChannelTotal> channels, PeriodCounts total) {

	public ReportTable {
		sections = List.copyOf(sections);
		channels = List.copyOf(channels);
		check("các cơ quan", sections.stream().map(Section::total), total);
		check("các kênh", channels.stream().map(ChannelTotal::counts), total);
		sections.forEach((section) -> check("các dòng của " + section.nameVi(),
				section.lines().stream().map(Line::counts), section.total()));
	}

	/** What is summed in two ways must agree, or nothing is shown. */
	private static void check(String which, Stream<PeriodCounts> parts, PeriodCounts sum) {
		PeriodCounts added = parts.reduce(PeriodCounts.NONE, PeriodCounts::plus);
		if (!added.equals(sum) || !sum.addsUp()) {
			String differs = Arrays.stream(ReportColumn.values())
				.filter((column) -> column.of(added) != column.of(sum))
				.map((column) -> column.group().labelVi() + ", " + column.labelVi() + ": cộng " + which + " được "
						+ column.of(added) + ", tổng là " + column.of(sum))
				.collect(Collectors.joining("; "));
			throw new RefusedException(Kind.CONFLICT, "REPORT_DOES_NOT_ADD_UP", "",
					"Các dòng của báo cáo không cộng thành tổng nên không được in (" + differs
							+ "). Hãy tải lại; nếu vẫn vậy thì báo quản trị hệ thống.");
		}
	}

	/**
	 * @param aboveVi name of the agency above, as the head of a state document has it
	 * @param agencies how many agencies the report covers
	 */
	public record Head(String nameVi, String aboveVi, int agencies) {
	}

	/** One agency with its lines and their sum. */
	public record Section(String agency, String nameVi, List<Line> lines, PeriodCounts total) {
	}

	/** One procedure through one channel. */
	public record Line(String procedure, String nameVi, Channel channel, PeriodCounts counts) {
	}

	/** All agencies and procedures through one channel. */
	public record ChannelTotal(Channel channel, PeriodCounts counts) {
	}

}
