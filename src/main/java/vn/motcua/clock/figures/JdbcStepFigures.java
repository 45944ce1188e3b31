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

/** Open steps from their index, medians from the histogram per day. */
@Service
class JdbcStepFigures implements StepFigures {

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
		String mine = this.catalog.find(key).isPresent() ? "s.procedure_slug = :key" : "s.process_key = :key";
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("agencies", agencies);
		parameters.put("key", key);
		parameters.put("now", this.clock.instant().atOffset(ZoneOffset.UTC));
		parameters.put("since", LocalDate.ofInstant(this.clock.instant(), CaseClock.VIETNAM).minusDays(DAYS));
		Map<String, StepSums> steps = new TreeMap<>();
		open(mine, parameters, steps);
		held(mine, parameters, steps);
		done(mine, parameters, steps);
		return steps.values().stream().map(StepSums::figure).toList();
	}

	private void open(String mine, Map<String, Object> parameters, Map<String, StepSums> steps) {
		this.jdbc
			.sql("select s.process_key, s.activity_id, count(*) from step_record s where s.ended_at is null and " + mine
					+ " and s.agency in (:agencies) group by s.process_key, s.activity_id")
			.params(parameters)
			.query((rs) -> {
				of(steps, rs.getString(1), rs.getString(2)).open(rs.getLong(3));
			});
	}

	/** The few that are late or stopped, starting from the dossiers. */
	private void held(String mine, Map<String, Object> parameters, Map<String, StepSums> steps) {
		this.jdbc
			.sql("select s.process_key, s.activity_id, sum(case when " + OpenState.LATE.sql()
					+ " then 1 else 0 end), count(*) from dossier_clock c join step_record s "
					+ "on s.dossier_code = c.dossier_code where c.agency in (:agencies) and (" + OpenState.LATE.sql()
					+ " or " + OpenState.STOPPED.sql() + ") and s.ended_at is null and " + mine
					+ " group by s.process_key, s.activity_id")
			.params(parameters)
			.query((rs) -> {
				of(steps, rs.getString(1), rs.getString(2)).held(rs.getLong(3), rs.getLong(4) - rs.getLong(3));
			});
	}

	private void done(String mine, Map<String, Object> parameters, Map<String, StepSums> steps) {
		this.jdbc
			.sql("select s.process_key, s.activity_id, s.quarter_hours, sum(s.steps), sum(s.overdue), "
					+ "sum(s.target_minutes) from step_day s where " + mine
					+ " and s.counted_on > :since and s.agency in (:agencies) "
					+ "group by s.process_key, s.activity_id, s.quarter_hours")
			.params(parameters)
			.query((rs) -> {
				of(steps, rs.getString(1), rs.getString(2)).done(rs.getInt(3), rs.getLong(4), rs.getLong(5),
						rs.getLong(6));
			});
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
