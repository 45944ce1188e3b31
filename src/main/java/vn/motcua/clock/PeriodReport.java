package vn.motcua.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * The legal report of a period. One that does not add up cannot be made, so it is never
 * shown or printed.
 *
 * @param from first day
 * @param to last day
 * @param asOf the end of the period, or now when the period is not over: the moment at
 * which what is open was judged
 * @param moved hand-overs of the period between agencies that are both in the report;
 * each counts at both
 * @param rows only those with at least one dossier
 */
public record PeriodReport(LocalDate from, LocalDate to, Instant asOf, long moved, List<PeriodRow> rows) {

	public PeriodReport {
		rows = List.copyOf(rows);
		rows.stream().filter((row) -> !row.counts().addsUp()).findFirst().ifPresent((row) -> {
			throw new RefusedException(Kind.CONFLICT, "REPORT_DOES_NOT_ADD_UP", "",
					"Báo cáo không khớp số nên không được in: cơ quan %s, thủ tục %s, kênh %s. Hãy báo quản trị hệ thống."
						.formatted(row.agency(), row.procedure(), row.channel().labelVi()));
		});
	}

	public PeriodCounts total() {
		return this.rows.stream().map(PeriodRow::counts).reduce(PeriodCounts.NONE, PeriodCounts::plus);
	}

}
