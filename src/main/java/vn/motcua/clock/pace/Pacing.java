package vn.motcua.clock.pace;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.clock.WorkingDays;
import vn.motcua.clock.pace.PacedDossier.OpenStep;
import vn.motcua.clock.steps.StepRecords.NewStep;
import vn.motcua.clock.steps.Stops;
import vn.motcua.dossier.Dossier;

/**
 * Keeps, for every open dossier, when it will be done at the present pace and from which
 * moment on it will be late. The moment is stored, so that time passing needs no writing:
 * set when a step begins, and by a sweep when the promised date moved or the figures are
 * six hours old.
 */
@Service
public class Pacing {

	private static final int BATCH = 500;

	private static final int BATCHES = 20;

	private static final Duration FRESH = Duration.ofHours(6);

	private static final String SET = "update dossier_clock set expected_at = ?, risk_at = ?, paced_at = ?, "
			+ "paced_for = ? where dossier_code = ?";

	/** A task beside the case's own path, like an apology, says nothing about its end. */
	private static final String ALONE = " and finished_at is null and not exists (select 1 from step_record s "
			+ "where s.dossier_code = dossier_clock.dossier_code and s.ended_at is null and s.task_id <> ?)";

	private static final int[] TYPES = { Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP_WITH_TIMEZONE,
			Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP_WITH_TIMEZONE, Types.VARCHAR };

	private final NamedParameterJdbcTemplate jdbc;

	private final Paces paces;

	private final Stops stops;

	private final WorkingDays days;

	private final TransactionTemplate transaction;

	private final Clock clock;

	public Pacing(NamedParameterJdbcTemplate jdbc, Paces paces, Stops stops, WorkingDays days,
			PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.paces = paces;
		this.stops = stops;
		this.days = days;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/** A step began: the dossier's end is expected anew. */
	public void begun(Dossier dossier, NewStep step) {
		if (dossier.promisedAt() == null || dossier.status().isFinal()) {
			return;
		}
		Instant now = step.startedAt();
		this.paces.of(step.procedure(), step.agency(), step.activityId()).ifPresent((pace) -> {
			Outlook outlook = outlook(step.agency(), pace, 0, dossier.promisedAt(), now);
			this.jdbc.getJdbcOperations()
				.update(SET + ALONE, utc(outlook.expectedAt()), utc(outlook.riskAt()), utc(now),
						utc(dossier.promisedAt()), dossier.code(), step.taskId());
		});
	}

	@Scheduled(fixedDelayString = "${motcua.sweep-interval:PT15S}")
	public void run() {
		for (int i = 0; i < BATCHES && Boolean.TRUE.equals(this.transaction.execute((status) -> batch())); i++) {
			// one more
		}
	}

	private boolean batch() {
		Instant now = this.clock.instant();
		List<PacedDossier> stale = this.jdbc.query("""
				select dossier_code, agency, procedure_slug, promised_at, expected_at, risk_at from dossier_clock
				where finished_at is null and stopped_since is null
				and (paced_at is null or paced_at < :old or paced_for <> promised_at)
				fetch first 500 rows only for update skip locked""", Map.of("old", utc(now.minus(FRESH))),
				PacedDossier::read);
		if (stale.isEmpty()) {
			return false;
		}
		List<String> codes = stale.stream().map(PacedDossier::code).toList();
		Map<String, OpenStep> open = openSteps(codes);
		Map<String, List<Stops.Stop>> stopsOf = this.stops.of(codes);
		List<Object[]> rows = new ArrayList<>();
		for (PacedDossier dossier : stale) {
			Outlook outlook = Optional.ofNullable(open.get(dossier.code()))
				.flatMap((step) -> outlook(dossier, step, stopsOf.getOrDefault(dossier.code(), List.of()), now))
				.orElse(dossier.outlook());
			rows.add(new Object[] { utc(outlook.expectedAt()), utc(outlook.riskAt()), utc(now),
					utc(dossier.promisedAt()), dossier.code() });
		}
		this.jdbc.getJdbcOperations().batchUpdate(SET, rows, TYPES);
		return stale.size() == BATCH;
	}

	/** The step that was opened first, for each of these dossiers. */
	private Map<String, OpenStep> openSteps(List<String> codes) {
		return this.jdbc
			.query("select dossier_code, activity_id, started_at from step_record "
					+ "where dossier_code in (:codes) and ended_at is null order by started_at, task_id",
					Map.of("codes", codes), OpenStep::read)
			.stream()
			.collect(Collectors.toMap(OpenStep::dossierCode, Function.identity(), (first, later) -> first));
	}

	private Optional<Outlook> outlook(PacedDossier dossier, OpenStep step, List<Stops.Stop> own, Instant now) {
		return this.paces.of(dossier.procedure(), dossier.agency(), step.activityId()).map((pace) -> {
			long elapsed = this.stops.workedMinutes(dossier.agency(), step.startedAt(), now, own);
			return outlook(dossier.agency(), pace, elapsed, dossier.promisedAt(), now);
		});
	}

	private Outlook outlook(String agency, StepPace pace, long elapsed, Instant promisedAt, Instant now) {
		Instant expectedAt = this.days.plusMinutes(agency, now, pace.left(elapsed));
		long spare = this.days.minutesBetween(agency, now, promisedAt) - pace.following();
		Instant riskAt = expectedAt.isAfter(promisedAt) ? now : this.days.plusMinutes(agency, now, Math.max(0, spare));
		return new Outlook(expectedAt, riskAt);
	}

	private static OffsetDateTime utc(Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	/**
	 * @param riskAt from then on the dossier will be late, if its open step is not done
	 */
	record Outlook(Instant expectedAt, Instant riskAt) {
	}

}
