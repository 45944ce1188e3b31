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
 * The present pace of each procedure's steps at each office: of the 200 dossiers it
 * solved last. Where too few went through a step there, the procedure's 200 last anywhere
 * speak for it. Read again after some minutes; nothing is stored, so that nothing can be
 * stale after a crash.
 */
@Component
public class Paces {

	private static final Duration FRESH = Duration.ofMinutes(10);

	private static final String ANYWHERE = "";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Map<Office, Read> byOffice = new ConcurrentHashMap<>();

	public Paces(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Empty while too few dossiers went through the step. */
	public Optional<StepPace> of(String procedure, String agency, String activityId) {
		return Optional.ofNullable(fresh(new Office(procedure, agency)).get(activityId))
			.or(() -> anywhere(procedure, activityId));
	}

	/** The same for a page, which does not wait for an office that nobody asked about. */
	public Optional<StepPace> known(String procedure, String agency, String activityId) {
		Read read = this.byOffice.get(new Office(procedure, agency));
		return Optional.ofNullable((read != null) ? read.paces().get(activityId) : null)
			.or(() -> anywhere(procedure, activityId));
	}

	/** The next question reads anew. */
	public void forget() {
		this.byOffice.clear();
	}

	private Optional<StepPace> anywhere(String procedure, String activityId) {
		return Optional.ofNullable(fresh(new Office(procedure, ANYWHERE)).get(activityId));
	}

	private Map<String, StepPace> fresh(Office office) {
		Instant now = this.clock.instant();
		return this.byOffice
			.compute(office, (key, known) -> (known != null && known.isFresh(now)) ? known : read(key, now))
			.paces();
	}

	private Read read(Office office, Instant now) {
		String here = office.agency().equals(ANYWHERE) ? "" : " and agency = :agency";
		return new Read(now,
				SolvedStep.paces(this.jdbc
					.sql("""
							select r.dossier_code, r.activity_id, r.started_at, r.ended_at, r.worked_minutes
							from (select dossier_code, finished_at from dossier_clock
							where procedure_slug = :procedure%s and finished_at is not null and outcome = 'SOLVED'
							order by finished_at desc fetch first 200 rows only) c
							join step_record r on r.dossier_code = c.dossier_code
							where r.started_at < c.finished_at and r.ended_at is not null and r.worked_minutes is not null"""
						.formatted(here))
					.param("procedure", office.procedure())
					.param("agency", office.agency())
					.query((rs, row) -> new SolvedStep(rs.getString(1), rs.getString(2),
							rs.getObject(3, OffsetDateTime.class).toInstant(),
							rs.getObject(4, OffsetDateTime.class).toInstant(), rs.getLong(5)))
					.list()));
	}

	/**
	 * @param agency empty for all together
	 */
	private record Office(String procedure, String agency) {
	}

	private record Read(Instant at, Map<String, StepPace> paces) {

		boolean isFresh(Instant now) {
			return !now.isBefore(this.at) && now.isBefore(this.at.plus(FRESH));
		}

	}

}
