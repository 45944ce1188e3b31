package vn.motcua.clock.store;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import static vn.motcua.clock.store.ClockColumns.instant;
import static vn.motcua.clock.store.ClockColumns.utc;

/**
 * The clocks for which something is due, oldest first, read page by page from an index
 * each.
 */
@Repository
public class DueClocks {

	private final JdbcClient jdbc;

	DueClocks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those whose late protocol begins. */
	public List<Due> toWarn(Instant now, Due after, int limit) {
		return page("select dossier_code, warn_at as due_at from dossier_clock where warn_at <= ?", "warn_at",
				"warn_at", now, after, limit);
	}

	/**
	 * Those whose promised date passed and whose log does not say so. The order names the
	 * index's first columns, each of one value: PostgreSQL sees no order after
	 * {@code is null}.
	 */
	public List<Due> late(Instant now, Due after, int limit) {
		return page("""
				select dossier_code, promised_at as due_at from dossier_clock where finished_at is null
				and late_noted = false and stopped_since is null and started_at is not null and promised_at < ?""",
				"finished_at, late_noted, stopped_since, promised_at", "promised_at", now, after, limit);
	}

	private List<Due> page(String select, String order, String column, Instant now, Due after, int limit) {
		return this.jdbc
			.sql(select + " and " + column + " >= ? and (" + column + " > ? or dossier_code > ?) order by " + order
					+ ", dossier_code fetch first " + limit + " rows only")
			.params(utc(now), utc(after.at()), utc(after.at()), after.code())
			.query((rs, index) -> new Due(rs.getString("dossier_code"), instant(rs, "due_at")))
			.list();
	}

	/**
	 * Takes the warning of a dossier; whoever calls holds the dossier's lock.
	 * @return false when somebody took it, or it is not due any more
	 */
	public boolean claimWarning(String code, Instant now) {
		return this.jdbc.sql("update dossier_clock set warn_at = null where dossier_code = ? and warn_at <= ?")
			.params(code, utc(now))
			.update() == 1;
	}

	/** As {@link #claimWarning}, for the note that the date passed. */
	public boolean claimLate(String code, Instant now) {
		return this.jdbc.sql("""
				update dossier_clock set late_noted = true where dossier_code = ? and finished_at is null
				and late_noted = false and stopped_since is null and started_at is not null and promised_at < ?""")
			.params(code, utc(now))
			.update() == 1;
	}

	/**
	 * A dossier and since when something is due.
	 */
	public record Due(String code, Instant at) {

		/** Before every other. */
		public static final Due FIRST = new Due("", Instant.EPOCH);

	}

}
