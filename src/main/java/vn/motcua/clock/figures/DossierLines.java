package vn.motcua.clock.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.motcua.clock.DossierLine;
import vn.motcua.clock.DossierLine.OpenStep;
import vn.motcua.clock.OpenState;
import vn.motcua.clock.WorkingDays;
import vn.motcua.clock.pace.Paces;
import vn.motcua.process.CaseClock;

/** Reads a page of a list: the dossiers, then their open steps. */
@Component
class DossierLines {

	private final JdbcClient jdbc;

	private final WorkingDays days;

	private final Paces paces;

	private final Clock clock;

	DossierLines(JdbcClient jdbc, WorkingDays days, Paces paces, Clock clock) {
		this.jdbc = jdbc;
		this.days = days;
		this.paces = paces;
		this.clock = clock;
	}

	/** These dossiers in this order. */
	List<DossierLine> read(List<String> codes, Map<String, Object> parameters) {
		if (codes.isEmpty()) {
			return List.of();
		}
		Map<String, Object> all = new HashMap<>(parameters);
		all.put("codes", codes);
		return read("c.dossier_code in (:codes)", "c.dossier_code", all, 0, codes.size()).stream()
			.sorted(Comparator.comparingInt((line) -> codes.indexOf(line.code())))
			.toList();
	}

	List<DossierLine> read(String condition, String order, Map<String, Object> parameters, int offset, int limit) {
		List<DossierLine> page = this.jdbc
			.sql("select c.*, d.applicant_name, d.filed_by, case when " + OpenState.LATE.sql() + " then 'LATE' when "
					+ OpenState.SOON.sql() + " then 'SOON' when " + OpenState.STOPPED.sql() + " then 'STOPPED' when "
					+ OpenState.IN_TIME.sql()
					+ " then 'IN_TIME' end as state from (select c.dossier_code from dossier_clock c where " + condition
					+ " order by " + order + " offset :offset rows fetch first :limit rows only) p "
					+ "join dossier_clock c on c.dossier_code = p.dossier_code "
					+ "join dossier d on d.code = p.dossier_code order by " + order)
			.params(parameters)
			.param("offset", offset)
			.param("limit", limit)
			.query(this::line)
			.list();
		Map<String, List<OpenStep>> steps = steps(page.stream().map(DossierLine::code).collect(Collectors.toSet()));
		return page.stream().map((line) -> with(line, steps.getOrDefault(line.code(), List.of()))).toList();
	}

	private Map<String, List<OpenStep>> steps(Set<String> codes) {
		if (codes.isEmpty()) {
			return Map.of();
		}
		return this.jdbc
			.sql("select dossier_code, task_id, process_key, activity_id, role, officer, started_at, due_at "
					+ "from step_record where dossier_code in (:codes) and ended_at is null order by started_at, task_id")
			.param("codes", codes)
			.query((rs, row) -> Map.entry(rs.getString(1),
					new OpenStep(rs.getString(2), rs.getString(3), rs.getString(4), rs.getString(5), rs.getString(6),
							at(rs, "started_at"), at(rs, "due_at"))))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	private DossierLine line(ResultSet rs, int row) throws SQLException {
		Instant now = this.clock.instant();
		String agency = rs.getString("agency");
		Instant promised = at(rs, "promised_at");
		String state = rs.getString("state");
		Long daysLeft = (state == null) ? null : this.days.between(day(now), day(promised));
		Long minutesLeft = (state == null) ? null : this.days.minutesBetween(agency, now, promised);
		return new DossierLine(rs.getString("dossier_code"), rs.getString("applicant_name"), rs.getString("filed_by"),
				agency, rs.getString("procedure_slug"), rs.getString("channel"),
				(state == null) ? null : OpenState.valueOf(state), rs.getString("stop_reason"), at(rs, "received_at"),
				at(rs, "started_at"), promised, at(rs, "expected_at"), daysLeft, minutesLeft, at(rs, "finished_at"),
				at(rs, "returned_at"), rs.getString("outcome"), rs.getString("punctuality"), List.of());
	}

	/** With its steps; the expected end never lies before what has to follow from now. */
	private DossierLine with(DossierLine line, List<OpenStep> steps) {
		return new DossierLine(line.code(), line.applicantName(), line.filedBy(), line.agency(), line.procedure(),
				line.channel(), line.state(), line.stopReason(), line.receivedAt(), line.acceptedAt(),
				line.promisedAt(), expected(line, steps), line.daysLeft(), line.minutesLeft(), line.finishedAt(),
				line.returnedAt(), line.outcome(), line.punctuality(), steps);
	}

	private Instant expected(DossierLine line, List<OpenStep> steps) {
		if (line.state() == null || line.state() == OpenState.STOPPED || line.expectedAt() == null || steps.isEmpty()) {
			return null;
		}
		Instant now = this.clock.instant();
		Instant earliest = this.paces.known(line.procedure(), line.agency(), steps.get(0).activity())
			.map((pace) -> this.days.plusMinutes(line.agency(), now, pace.following()))
			.orElse(now);
		return line.expectedAt().isBefore(earliest) ? earliest : line.expectedAt();
	}

	private static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, CaseClock.VIETNAM);
	}

	private static Instant at(ResultSet rs, String column) throws SQLException {
		OffsetDateTime value = rs.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

}
