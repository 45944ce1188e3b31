package vn.motcua.clock.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.clock.OpenState;
import vn.motcua.clock.StepFigures;
import vn.motcua.process.CaseClock;

/** Open steps from their index, medians from the histogram. */
@Service
class JdbcStepFigures implements StepFigures {

	/** Only while it is today's: else the days are added up. */
	private static final String WINDOW = "step_window s where exists (select 1 from step_window_from w "
			+ "where w.first_day = :first) and ";

	private final JdbcClient jdbc;

	private final ProcedureCatalog catalog;

	private final Clock clock;

	JdbcStepFigures(JdbcClient jdbc, ProcedureCatalog catalog, Clock clock) {
		this.jdbc = jdbc;
		this.catalog = catalog;
		this.clock = clock;
	}

	@Override
	public List<StepFigure> of(Set<String> agencies, String key) {
		if (agencies.isEmpty()) {
			return List.of();
		}
		boolean procedure = this.catalog.find(key).isPresent();
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), CaseClock.VIETNAM);
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("agencies", agencies);
		parameters.put("key", key);
		parameters.put("now", this.clock.instant().atOffset(ZoneOffset.UTC));
		parameters.put("first", today.minusDays(DAYS - 1));
		Map<String, StepSums> steps = new TreeMap<>();
		open(procedure, parameters, steps);
		held(procedure, parameters, steps);
		if (!done(WINDOW + (procedure ? "s.procedure_slug = :key" : "s.procedure_slug = '' and s.process_key = :key"),
				parameters, steps)) {
			done("step_day s where s.counted_on >= :first and " + mine(procedure), parameters, steps);
		}
		return steps.values().stream().map(StepSums::figure).toList();
	}

	private static String mine(boolean procedure) {
		return procedure ? "s.procedure_slug = :key" : "s.process_key = :key";
	}

	private void open(boolean procedure, Map<String, Object> parameters, Map<String, StepSums> steps) {
		this.jdbc
			.sql("select s.process_key, s.activity_id, count(*) from step_record s where s.ended_at is null and "
					+ mine(procedure) + " and s.agency in (:agencies) group by s.process_key, s.activity_id")
			.params(parameters)
			.query((rs) -> {
				of(steps, rs.getString(1), rs.getString(2)).open(rs.getLong(3));
			});
	}

	/**
	 * The few that are late or stopped, starting from the dossiers. A step's procedure is
	 * its dossier's.
	 */
	private void held(boolean procedure, Map<String, Object> parameters, Map<String, StepSums> steps) {
		this.jdbc
			.sql("select s.process_key, s.activity_id, sum(case when " + OpenState.LATE.sql()
					+ " then 1 else 0 end), count(*) from dossier_clock c join step_record s "
					+ "on s.dossier_code = c.dossier_code where c.finished_at is null and c.agency in (:agencies) and ("
					+ OpenState.LATE.sql() + " or " + OpenState.STOPPED.sql() + ") and s.ended_at is null and "
					+ mine(procedure) + (procedure ? " and c.procedure_slug = :key" : "")
					+ " group by s.process_key, s.activity_id")
			.params(parameters)
			.query((rs) -> {
				of(steps, rs.getString(1), rs.getString(2)).held(rs.getLong(3), rs.getLong(4) - rs.getLong(3));
			});
	}

	/** Whether anything ended. */
	private boolean done(String from, Map<String, Object> parameters, Map<String, StepSums> steps) {
		return !this.jdbc
			.sql("select s.process_key, s.activity_id, s.quarter_hours, sum(s.steps), sum(s.overdue), "
					+ "sum(s.target_minutes) from " + from + " and s.agency in (:agencies) "
					+ "group by s.process_key, s.activity_id, s.quarter_hours")
			.params(parameters)
			.query((rs, row) -> {
				of(steps, rs.getString(1), rs.getString(2)).done(rs.getInt(3), rs.getLong(4), rs.getLong(5),
						rs.getLong(6));
				return row;
			})
			.list()
			.isEmpty();
	}

	private static StepSums of(Map<String, StepSums> steps, String process, String activity) {
		return steps.computeIfAbsent(process + " " + activity, (key) -> new StepSums(process, activity));
	}

	@Override
	public Map<String, List<StepHolder>> holders(Set<String> dossierCodes) {
		if (dossierCodes.isEmpty()) {
			return Map.of();
		}
		return this.jdbc
			.sql("select dossier_code, role, officer, ended_at from step_record where dossier_code in (:codes) "
					+ "and officer is not null and (outcome is null or outcome = 'COMPLETED')")
			.param("codes", dossierCodes)
			.query((rs, row) -> Map.entry(rs.getString(1),
					new StepHolder(rs.getString(2), rs.getString(3), rs.getObject(4) == null)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
	}

	@Override
	public Map<String, Long> load(Set<String> agencies) {
		Map<String, Long> load = new HashMap<>();
		if (!agencies.isEmpty()) {
			this.jdbc
				.sql("select officer, count(*) from step_record where ended_at is null and officer is not null "
						+ "and agency in (:agencies) group by officer")
				.param("agencies", agencies)
				.query((rs) -> {
					load.put(rs.getString(1), rs.getLong(2));
				});
		}
		return load;
	}

}
