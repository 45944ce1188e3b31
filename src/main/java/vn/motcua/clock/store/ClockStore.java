package vn.motcua.clock.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.clock.DossierClock;
import vn.motcua.clock.DossierClock.Outcome;
import vn.motcua.clock.DossierClock.Punctuality;
import vn.motcua.shared.SqlBatch;

import static vn.motcua.clock.store.ClockColumns.utc;

/**
 * The table {@code dossier_clock}, one statement per change. Whoever changes a row holds
 * the lock of its dossier.
 */
@Repository
public class ClockStore {

	private final JdbcClient jdbc;

	private final SqlBatch batch;

	ClockStore(JdbcClient jdbc, SqlBatch batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	public Optional<DossierClock> find(String code) {
		return this.jdbc.sql("select * from dossier_clock where dossier_code = ?")
			.param(code)
			.query(ClockColumns::clock)
			.optional();
	}

	public List<DossierClock> all(Collection<String> codes) {
		return codes.isEmpty() ? List.of()
				: this.jdbc.sql("select * from dossier_clock where dossier_code in (:codes)")
					.param("codes", codes)
					.query(ClockColumns::clock)
					.list();
	}

	/**
	 * Codes of open dossiers whose dates a change from a day on can touch, in their
	 * order.
	 * @param since dossiers that are due before keep their dates
	 */
	public List<String> openAfter(String code, Instant since, int limit) {
		return this.jdbc
			.sql("select dossier_code from dossier_clock where finished_at is null and dossier_code > ?"
					+ " and (promised_at >= ? or indicator_due_at >= ?) order by dossier_code fetch first " + limit
					+ " rows only")
			.params(code, utc(since), utc(since))
			.query(String.class)
			.list();
	}

	/** A dossier that was just filed. */
	public void insert(String code, String agency, String procedure, String channel, Instant receivedAt,
			Instant promisedAt) {
		this.jdbc.sql("""
				insert into dossier_clock (dossier_code, agency, procedure_slug, channel, received_at, promised_at,
				first_promised_at, indicator_due_at, whole_agency) values (?, ?, ?, ?, ?, ?, ?, ?,
				(select d.agency from dossier_part p join dossier d on d.code = p.parent_code
				where p.dossier_code = ?))""")
			.params(code, agency, procedure, channel, utc(receivedAt), utc(promisedAt), utc(promisedAt),
					utc(promisedAt), code)
			.update();
	}

	/** The complete dossier was accepted. */
	public void start(String code, Instant at, Instant promisedAt, Instant warnAt) {
		this.jdbc.sql("""
				update dossier_clock set started_at = ?, term_from = ?, promised_at = ?, first_promised_at = ?,
				indicator_due_at = ?, warn_at = ? where dossier_code = ?""")
			.params(utc(at), utc(at), utc(promisedAt), utc(promisedAt), utc(promisedAt), utc(warnAt), code)
			.update();
	}

	/**
	 * The term of another agency begins; before acceptance its date is provisional. Where
	 * it was filed and since when it is here comes from the hand-over, already written.
	 * Its parts belong to a whole of that agency from here on.
	 */
	public void takeOver(String code, String agency, Instant at, Dates dates) {
		this.jdbc.sql("""
				update dossier_clock set agency = ?, promised_at = ?, indicator_due_at = ?, warn_at = ?, late_noted = ?,
				term_from = case when started_at is null then null else cast(? as timestamp with time zone) end,
				term_stopped_minutes = 0, stopped_since = null, stop_reason = null, apologies = 0, expected_at = null,
				risk_at = null, paced_at = null,
				filed_agency = (select h.from_agency from dossier_hand_over h
				  where h.dossier_code = dossier_clock.dossier_code and h.seq = 1),
				taken_over_at = (select max(h.handed_at) from dossier_hand_over h
				  where h.dossier_code = dossier_clock.dossier_code) where dossier_code = ?""")
			.params(agency, utc(dates.promisedAt()), utc(dates.indicatorDueAt()), utc(dates.warnAt()), dates.late(),
					utc(at), code)
			.update();
		this.jdbc.sql("""
				update dossier_clock set whole_agency = ? where dossier_code in
				(select p.dossier_code from dossier_part p where p.parent_code = ?)""").params(agency, code).update();
	}

	/** The clock stands. */
	public void stop(String code, Instant at, String reason, int supplements) {
		this.jdbc.sql("""
				update dossier_clock set stopped_since = ?, stop_reason = ?, warn_at = null,
				supplement_requests = supplement_requests + ? where dossier_code = ?""")
			.params(utc(at), reason, supplements, code)
			.update();
	}

	/** The clock runs again. */
	public void resume(String code, Dates dates, Instant termFrom, long termStopped, long stoppedMinutes) {
		this.jdbc
			.sql("""
					update dossier_clock set stopped_since = null, stop_reason = null, promised_at = ?, indicator_due_at = ?,
					warn_at = ?, late_noted = ?, term_from = ?, term_stopped_minutes = ?, stopped_minutes = ?
					where dossier_code = ?""")
			.params(utc(dates.promisedAt()), utc(dates.indicatorDueAt()), utc(dates.warnAt()), dates.late(),
					utc(termFrom), termStopped, stoppedMinutes, code)
			.update();
	}

	/**
	 * The dates of several dossiers move for another reason.
	 * @param apologies how many of each
	 */
	public void move(Map<String, Dates> moved, int apologies) {
		this.batch.update("""
				update dossier_clock set promised_at = ?, indicator_due_at = ?, warn_at = ?, late_noted = ?,
				apologies = apologies + ? where dossier_code = ?""", moved.entrySet().stream().map((entry) -> {
			Dates dates = entry.getValue();
			return new Object[] { utc(dates.promisedAt()), utc(dates.indicatorDueAt()), utc(dates.warnAt()),
					dates.late(), apologies, entry.getKey() };
		}).toList());
	}

	/** End of the measure. */
	public void finish(String code, Instant at, Outcome outcome, Punctuality punctuality, long stoppedMinutes,
			Long workedMinutes) {
		this.jdbc.sql("""
				update dossier_clock set finished_at = ?, outcome = ?, punctuality = ?, stopped_since = null,
				stop_reason = null, warn_at = null, stopped_minutes = ?, worked_minutes = ? where dossier_code = ?""")
			.params(utc(at), outcome.name(), (punctuality != null) ? punctuality.name() : null, stoppedMinutes,
					workedMinutes, code)
			.update();
	}

	public void returned(String code, Instant at) {
		this.jdbc.sql("update dossier_clock set returned_at = ? where dossier_code = ?").params(utc(at), code).update();
	}

	/**
	 * Dates after a change.
	 *
	 * @param warnAt when the late protocol begins, or null
	 * @param late whether the log says already that the date passed
	 */
	public record Dates(Instant promisedAt, Instant indicatorDueAt, Instant warnAt, boolean late) {
	}

}
