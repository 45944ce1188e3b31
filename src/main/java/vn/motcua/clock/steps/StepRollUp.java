package vn.motcua.clock.steps;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.clock.WorkingDays;
import vn.motcua.process.CaseClock;

/**
 * Measures steps that ended and adds them to the day's histogram and to that of the
 * window of days that diagrams show. A batch is one transaction over rows no other node
 * holds: each step counts exactly once, whatever node dies when.
 */
@Service
public class StepRollUp {

	private static final int BATCH = 500;

	/** A row too many for one sweep waits for the next. */
	private static final int BATCHES = 40;

	private static final int QUARTER_HOUR = 15;

	private final JdbcTemplate jdbc;

	private final Stops stops;

	private final WorkingDays days;

	private final StepWindow window;

	private final TransactionTemplate transaction;

	private final Clock clock;

	StepRollUp(JdbcTemplate jdbc, Stops stops, WorkingDays days, StepWindow window,
			PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.stops = stops;
		this.days = days;
		this.window = window;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${motcua.sweep-interval:PT15S}")
	public void run() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), CaseClock.VIETNAM);
		this.transaction.executeWithoutResult((status) -> this.window.moveTo(today));
		for (int i = 0; i < BATCHES && Boolean.TRUE.equals(this.transaction.execute((status) -> batch())); i++) {
			// one more
		}
	}

	/** Whether there may be more. */
	private boolean batch() {
		List<Ended> ended = this.jdbc.query("""
				select task_id, dossier_code, agency, procedure_slug, process_key, activity_id, started_at, due_at,
				ended_at, outcome from step_record where counted = false and ended_at is not null
				order by ended_at fetch first 500 rows only for update skip locked""", StepRollUp::ended);
		if (ended.isEmpty()) {
			return false;
		}
		Map<String, List<Stops.Stop>> stopsOf = this.stops.of(ended.stream().map(Ended::dossierCode).toList());
		Map<Key, Sums> sums = new TreeMap<>();
		List<Object[]> measured = ended.stream().map((step) -> {
			List<Stops.Stop> own = stopsOf.getOrDefault(step.dossierCode(), List.of());
			long worked = this.stops.workedMinutes(step.agency(), step.startedAt(), step.endedAt(), own);
			if (step.completed()) {
				sums.merge(key(step, worked), sums(step, own), Sums::plus);
			}
			return new Object[] { worked, step.taskId() };
		}).toList();
		this.jdbc.batchUpdate("update step_record set worked_minutes = ?, counted = true where task_id = ?", measured,
				new int[] { Types.INTEGER, Types.VARCHAR });
		add(sums);
		this.window.add(sums.entrySet().stream().map((sum) -> sum.getKey().with(sum.getValue())).toList());
		return ended.size() == BATCH;
	}

	private static Key key(Ended step, long worked) {
		return new Key(step.procedure(), LocalDate.ofInstant(step.endedAt(), CaseClock.VIETNAM), step.processKey(),
				step.activityId(), step.agency(), (int) (worked / QUARTER_HOUR));
	}

	private Sums sums(Ended step, List<Stops.Stop> own) {
		if (step.dueAt() == null) {
			return new Sums(1, 0, 0);
		}
		long target = Math.max(0, this.days.minutesBetween(step.agency(), step.startedAt(), step.dueAt()));
		boolean overdue = step.endedAt().isAfter(step.dueAt());
		return new Sums(1, overdue ? 1 : 0, target);
	}

	private void add(Map<Key, Sums> sums) {
		this.jdbc.batchUpdate(
				"""
						merge into step_day d using (select cast(? as varchar(64)) p, cast(? as date) o, cast(? as varchar(255)) k,
						cast(? as varchar(255)) a, cast(? as varchar(32)) g, cast(? as integer) q, cast(? as integer) n,
						cast(? as integer) l, cast(? as bigint) t) s
						on (d.procedure_slug = s.p and d.counted_on = s.o and d.process_key = s.k and d.activity_id = s.a
						and d.agency = s.g and d.quarter_hours = s.q)
						when matched then update set steps = d.steps + s.n, overdue = d.overdue + s.l,
						target_minutes = d.target_minutes + s.t
						when not matched then insert (procedure_slug, counted_on, process_key, activity_id, agency,
						quarter_hours, steps, overdue, target_minutes) values (s.p, s.o, s.k, s.a, s.g, s.q, s.n, s.l, s.t)""",
				sums.entrySet().stream().map((e) -> {
					Key k = e.getKey();
					Sums s = e.getValue();
					return new Object[] { k.procedure(), k.day(), k.process(), k.activity(), k.agency(),
							k.quarterHours(), s.steps(), s.overdue(), s.targetMinutes() };
				}).collect(Collectors.toList()));
	}

	private static Ended ended(ResultSet rs, int row) throws SQLException {
		return new Ended(rs.getString(1), rs.getString(2), rs.getString(3), rs.getString(4), rs.getString(5),
				rs.getString(6), instant(rs, 7), instant(rs, 8), instant(rs, 9), "COMPLETED".equals(rs.getString(10)));
	}

	private static Instant instant(ResultSet rs, int column) throws SQLException {
		OffsetDateTime value = rs.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

	private record Ended(String taskId, String dossierCode, String agency, String procedure, String processKey,
			String activityId, Instant startedAt, Instant dueAt, Instant endedAt, boolean completed) {
	}

	/** In one order on every node, so that two batches never wait for each other. */
	private record Key(String procedure, LocalDate day, String process, String activity, String agency,
			int quarterHours) implements Comparable<Key> {

		@Override
		public int compareTo(Key other) {
			return toString().compareTo(other.toString());
		}

		StepWindow.Ended with(Sums sums) {
			return new StepWindow.Ended(this.day, this.procedure, this.process, this.activity, this.agency,
					this.quarterHours, sums.steps(), sums.overdue(), sums.targetMinutes());
		}

	}

	private record Sums(int steps, int overdue, long targetMinutes) {

		Sums plus(Sums other) {
			return new Sums(this.steps + other.steps, this.overdue + other.overdue,
					this.targetMinutes + other.targetMinutes);
		}

	}

}
