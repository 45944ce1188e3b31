package vn.motcua.clock.pace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The present pace of each procedure's steps: of its 200 dossiers solved last. Read again
 * after some minutes; nothing is stored, so that nothing can be stale after a crash.
 */
@Component
public class Paces {

	private static final Duration FRESH = Duration.ofMinutes(10);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Map<String, Read> byProcedure = new ConcurrentHashMap<>();

	public Paces(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Empty while too few dossiers went through the step. */
	public Optional<StepPace> of(String procedure, String activityId) {
		Instant now = this.clock.instant();
		Read read = this.byProcedure.compute(procedure,
				(slug, known) -> (known != null && known.isFresh(now)) ? known : read(slug, now));
		return Optional.ofNullable(read.paces().get(activityId));
	}

	/** The next question reads anew. */
	public void forget() {
		this.byProcedure.clear();
	}

	private Read read(String procedure, Instant now) {
		return new Read(now, SolvedStep.paces(this.jdbc.sql("""
				select r.dossier_code, r.activity_id, r.started_at, r.ended_at, r.worked_minutes
				from (select dossier_code, finished_at from dossier_clock
				where procedure_slug = ? and finished_at is not null and outcome = 'SOLVED'
				order by finished_at desc fetch first 200 rows only) c
				join step_record r on r.dossier_code = c.dossier_code
				where r.started_at < c.finished_at and r.ended_at is not null and r.worked_minutes is not null""")
			.param(procedure)
			.query((rs, row) -> new SolvedStep(rs.getString(1), rs.getString(2),
					rs.getObject(3, OffsetDateTime.class).toInstant(),
					rs.getObject(4, OffsetDateTime.class).toInstant(), rs.getLong(5)))
			.list()));
	}

	private record Read(Instant at, Map<String, StepPace> paces) {

		boolean isFresh(Instant now) {
			return !now.isBefore(this.at) && now.isBefore(this.at.plus(FRESH));
		}

	}

}
