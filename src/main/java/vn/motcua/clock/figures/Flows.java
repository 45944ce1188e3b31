package vn.motcua.clock.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.clock.ClockFigures.FlowCount;
import vn.motcua.clock.ClockFigures.Moment;
import vn.motcua.clock.Figure;
import vn.motcua.shared.SqlTime;

/**
 * What came, ended and was returned: days that are summed from their sums, the others, as
 * a rule only today, from the dossiers.
 */
@Component
class Flows {

	private static final String WEEK = "case when c.counted_on >= :weekDay then c.%1$s else 0 end";

	private static final String MONTH = "case when c.counted_on >= :monthDay then c.%1$s else 0 end";

	private final JdbcClient jdbc;

	private final FlowDays days;

	Flows(JdbcClient jdbc, FlowDays days) {
		this.jdbc = jdbc;
		this.days = days;
	}

	/**
	 * @param where agencies and procedure, of {@code c}; takes the column of the agency
	 * @param given {@code from} and {@code week} among its parameters
	 */
	List<FlowCount> counts(UnaryOperator<String> where, Map<String, Object> given, Moment moment) {
		FlowSums sums = new FlowSums();
		LocalDate today = FlowDays.day(moment.now());
		Map<String, Object> parameters = new HashMap<>(given);
		parameters.put("weekDay", FlowDays.day(moment.weekFrom()));
		parameters.put("monthDay", FlowDays.day(moment.monthFrom()));
		Set<LocalDate> summed = this.days.summed(FlowDays.first(today));
		if (!summed.isEmpty()) {
			parameters.put("days", summed);
			days(where, parameters, sums);
		}
		LocalDate from = FlowDays.first(today);
		for (LocalDate day = from; !day.isAfter(today); day = day.plusDays(1)) {
			if (summed.contains(day)) {
				raw(from, day, where, parameters, sums);
				from = day.plusDays(1);
			}
		}
		raw(from, today.plusDays(1), where, parameters, sums);
		return sums.counts();
	}

	private void days(UnaryOperator<String> where, Map<String, Object> parameters, FlowSums sums) {
		this.jdbc
			.sql("select c.agency, c.procedure_slug, " + sum(WEEK, "received") + sum(MONTH, "received")
					+ sum(WEEK, "solved") + sum(MONTH, "solved") + sum(WEEK, "returned") + sum(MONTH, "returned")
					+ sum(MONTH, "punctual") + sum(MONTH, "unpunctual")
					+ "count(*) from flow_day c where c.counted_on in (:days)" + where.apply("c.agency")
					+ " group by c.agency, c.procedure_slug")
			.params(parameters)
			.query((rs) -> {
				String agency = rs.getString(1);
				String procedure = rs.getString(2);
				sums.received(agency, procedure, rs.getLong(3), rs.getLong(4), 0, 0);
				sums.finished(agency, procedure, rs.getLong(5), rs.getLong(6), rs.getLong(9), rs.getLong(10));
				sums.returned(agency, procedure, rs.getLong(7), rs.getLong(8), 0, 0);
			});
	}

	private static String sum(String when, String column) {
		return "sum(" + when.formatted(column) + "), ";
	}

	/** Days that nobody summed, to the day before {@code until}; today ends now. */
	private void raw(LocalDate from, LocalDate until, UnaryOperator<String> where, Map<String, Object> given,
			FlowSums sums) {
		if (!from.isBefore(until)) {
			return;
		}
		Map<String, Object> parameters = new HashMap<>(given);
		parameters.put("since", SqlTime.at(FlowDays.start(from)));
		parameters.put("until", SqlTime.at(FlowDays.start(until)));
		range("received_at", "true", "false", where, parameters, sums::received);
		range("finished_at", "c.outcome = 'SOLVED'", "c.punctuality is not null", where, parameters, sums::finished);
		range("returned_at", "true", "false", where, parameters, sums::returned);
	}

	/**
	 * Week and month of a column; of the month, how many are counted and how many late.
	 */
	private void range(String column, String counts, String measured, UnaryOperator<String> where,
			Map<String, Object> parameters, FlowSums.Row row) {
		String at = "c." + column;
		String agency = column.equals("received_at") ? Figure.FILED_AGENCY : "c.agency";
		this.jdbc
			.sql("select " + agency + ", c.procedure_slug, " + ifs(counts + " and " + at + " >= :week") + ", "
					+ ifs(counts + " and " + at + " >= :from") + ", "
					+ ifs(measured + " and " + at + " >= :from and c.punctuality <> 'LATE'") + ", "
					+ ifs(measured + " and " + at + " >= :from and c.punctuality = 'LATE'")
					+ " from dossier_clock c where " + at + " >= :since and " + at + " < :until and " + at + " < :to"
					+ where.apply(agency) + " group by " + agency + ", c.procedure_slug")
			.params(parameters)
			.query((rs) -> {
				row.add(rs.getString(1), rs.getString(2), rs.getLong(3), rs.getLong(4), rs.getLong(5), rs.getLong(6));
			});
	}

	private static String ifs(String condition) {
		return "sum(case when " + condition + " then 1 else 0 end)";
	}

}
