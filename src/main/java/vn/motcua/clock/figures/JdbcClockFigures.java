package vn.motcua.clock.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import vn.motcua.clock.ClockFigures;
import vn.motcua.clock.DossierLine;
import vn.motcua.clock.Figure;
import vn.motcua.clock.OpenState;
import vn.motcua.clock.calendar.WorkingCalendar;
import vn.motcua.process.CaseClock;

/** Counts with a few statements, never one per dossier. */
@Service
class JdbcClockFigures implements ClockFigures {

	private final JdbcClient jdbc;

	private final WorkingCalendar calendar;

	private final DossierLines lines;

	private final RiskOrder risks;

	private final Flows flows;

	private final Clock clock;

	JdbcClockFigures(JdbcClient jdbc, WorkingCalendar calendar, DossierLines lines, RiskOrder risks, Flows flows,
			Clock clock) {
		this.jdbc = jdbc;
		this.calendar = calendar;
		this.lines = lines;
		this.risks = risks;
		this.flows = flows;
		this.clock = clock;
	}

	@Override
	public Moment moment() {
		Instant now = this.clock.instant();
		LocalDate today = LocalDate.ofInstant(now, CaseClock.VIETNAM);
		LocalDate after = today;
		for (int i = 0; i <= OpenState.SOON_DAYS; i++) {
			after = this.calendar.workingDayFrom(after.plusDays(1));
		}
		return new Moment(now, start(after), start(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
				start(today.withDayOfMonth(1)));
	}

	@Override
	public List<OpenCount> open(Set<String> agencies, String procedure) {
		if (agencies.isEmpty()) {
			return List.of();
		}
		return this.jdbc
			.sql("select c.agency, c.procedure_slug, count(*), count(c.started_at), " + sum(OpenState.SOON.sql()) + ", "
					+ sum(OpenState.LATE.sql()) + ", " + sum(OpenState.STOPPED.sql()) + ", " + sum(Figure.AT_RISK.sql())
					+ ", " + sum(Figure.RUNNING_UNPUNCTUAL) + " from dossier_clock c where c.finished_at is null"
					+ where(procedure) + " group by c.finished_at, c.agency, c.procedure_slug")
			.params(parameters(agencies, procedure, Period.MONTH))
			.query(JdbcClockFigures::openCount)
			.list();
	}

	/**
	 * The rest is in time, as every open one is in one state, or punctual, as every
	 * running one is punctual or not.
	 */
	private static OpenCount openCount(ResultSet rs, int row) throws SQLException {
		long soon = rs.getLong(5);
		long late = rs.getLong(6);
		long stopped = rs.getLong(7);
		long unpunctual = rs.getLong(9);
		return new OpenCount(rs.getString(1), rs.getString(2), rs.getLong(3) - soon - late - stopped, soon, late,
				stopped, rs.getLong(8), rs.getLong(4) - unpunctual, unpunctual);
	}

	@Override
	public List<FlowCount> flow(Set<String> agencies, String procedure) {
		return agencies.isEmpty() ? List.of() : this.flows.counts((agency) -> where(agency, procedure),
				parameters(agencies, procedure, Period.MONTH), moment());
	}

	@Override
	public long count(ListQuery query) {
		if (query.agencies().isEmpty()) {
			return 0;
		}
		return this.jdbc.sql("select count(*) from dossier_clock c where " + condition(query))
			.params(parameters(query))
			.query(Long.class)
			.single();
	}

	@Override
	public List<DossierLine> list(ListQuery query, int offset, int limit) {
		if (query.agencies().isEmpty()) {
			return List.of();
		}
		Map<String, Object> parameters = parameters(query);
		return (query.figure() == Figure.AT_RISK)
				? this.lines.read(this.risks.page(condition(query), parameters, query.agencies(), offset, limit),
						parameters)
				: this.lines.read(condition(query), order(query.figure()), parameters, offset, limit);
	}

	private static String condition(ListQuery query) {
		String step = (query.step() == null && query.process() == null) ? ""
				: " and exists (select 1 from step_record s "
						+ "where s.dossier_code = c.dossier_code and s.ended_at is null"
						+ ((query.step() != null) ? " and s.activity_id = :step" : "")
						+ ((query.process() != null) ? " and s.process_key = :process)" : ")");
		String agency = (query.figure() == Figure.RECEIVED) ? Figure.FILED_AGENCY : "c.agency";
		return "(" + query.figure().sql() + ")" + where(agency, query.procedure()) + step;
	}

	private static String order(Figure figure) {
		return switch (figure) {
			case RECEIVED -> "c.received_at desc, c.dossier_code";
			case SOLVED -> "c.finished_at desc, c.dossier_code";
			case RETURNED -> "c.returned_at desc, c.dossier_code";
			default -> "c.promised_at, c.dossier_code";
		};
	}

	private Map<String, Object> parameters(ListQuery query) {
		Map<String, Object> parameters = parameters(query.agencies(), query.procedure(), query.period());
		parameters.put("seen", query.seen());
		parameters.put("step", query.step());
		parameters.put("process", query.process());
		return parameters;
	}

	private Map<String, Object> parameters(Set<String> agencies, String procedure, Period period) {
		Moment moment = moment();
		Map<String, Object> all = new HashMap<>();
		all.put("agencies", agencies);
		all.put("seen", agencies);
		all.put("procedure", procedure);
		all.put("now", moment.now().atOffset(ZoneOffset.UTC));
		all.put("to", moment.now().plusMillis(1).atOffset(ZoneOffset.UTC));
		all.put("soonBefore", moment.soonBefore().atOffset(ZoneOffset.UTC));
		all.put("week", moment.weekFrom().atOffset(ZoneOffset.UTC));
		Instant from = (period == Period.WEEK) ? moment.weekFrom() : moment.monthFrom();
		all.put("from", from.atOffset(ZoneOffset.UTC));
		return all;
	}

	private static String where(String procedure) {
		return where("c.agency", procedure);
	}

	private static String where(String agency, String procedure) {
		return " and " + agency + " in (:agencies) and (c.whole_agency is null or c.whole_agency not in (:seen))"
				+ ((procedure != null) ? " and c.procedure_slug = :procedure" : "");
	}

	private static String sum(String condition) {
		return "sum(case when " + condition + " then 1 else 0 end)";
	}

	private static Instant start(LocalDate day) {
		return day.atStartOfDay(CaseClock.VIETNAM).toInstant();
	}

}
