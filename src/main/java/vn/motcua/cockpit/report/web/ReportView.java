package vn.motcua.cockpit.report.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import vn.motcua.clock.PeriodCounts;
import vn.motcua.cockpit.report.ReportColumn;
import vn.motcua.cockpit.report.ReportTable;
import vn.motcua.dossier.Channel;

/**
 * What the screen shows: columns once, then rows with their values in the same order.
 *
 * @param moved hand-overs between agencies that are both in the report
 * @param rows by agency: its lines, then its sum
 * @param totals by channel, then of all
 */
record ReportView(String agency, LocalDate from, LocalDate to, Instant asOf, long moved, List<Column> columns,
		List<Row> rows, List<Row> totals) {

	static ReportView of(ReportTable table) {
		List<Row> rows = table.sections().stream().flatMap(ReportView::rows).toList();
		Stream<Row> channels = table.channels()
			.stream()
			.map((total) -> Row.of("", "", "Tổng", "", total.channel(), total.counts(), true));
		return new ReportView(table.head().nameVi(), table.from(), table.to(), table.asOf(), table.moved(),
				Column.all(), rows,
				Stream.concat(channels, Stream.of(Row.of("", "", "Tổng cộng", "", null, table.total(), true)))
					.toList());
	}

	private static Stream<Row> rows(ReportTable.Section section) {
		Stream<Row> lines = section.lines()
			.stream()
			.map((line) -> Row.of(section.agency(), section.nameVi(), line.nameVi(), line.procedure(), line.channel(),
					line.counts(), false));
		return Stream.concat(lines,
				Stream.of(Row.of(section.agency(), section.nameVi(), "Cộng", "", null, section.total(), true)));
	}

	record Column(String name, String group, String label, boolean sum) {

		static List<Column> all() {
			return Arrays.stream(ReportColumn.values())
				.map((column) -> new Column(column.name(), column.group().labelVi(), column.labelVi(), column.isSum()))
				.toList();
		}

	}

	/**
	 * @param slug of the procedure, empty in a sum
	 * @param channelName of the channel, null in a sum
	 */
	record Row(String agency, String agencyName, String procedure, String slug, String channel, String channelName,
			boolean sum, List<Long> values) {

		static Row of(String agency, String agencyName, String procedure, String slug, Channel channel,
				PeriodCounts counts, boolean sum) {
			return new Row(agency, agencyName, procedure, slug, (channel != null) ? channel.labelVi() : "",
					(channel != null) ? channel.name() : null, sum, ReportColumn.values(counts));
		}

	}

}
