package vn.motcua.clock.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.clock.CalendarReplay;
import vn.motcua.clock.SkippedDossier;

import static vn.motcua.clock.store.ClockColumns.instant;
import static vn.motcua.clock.store.ClockColumns.utc;

/** The table {@code calendar_replay}. */
@Repository
public class ReplayStore {

	private static final int LONGEST_PROBLEM = 500;

	private final JdbcClient jdbc;

	ReplayStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void insert(long changeId, String reason, Instant at, String by) {
		this.jdbc.sql("""
				insert into calendar_replay (change_id, reason, requested_at, requested_by, look, position, due_at,
				looked_at, moved, skipped) values (?, ?, ?, ?, 1, '', ?, 0, 0, 0)""")
			.params(changeId, reason, utc(at), by, utc(at))
			.update();
	}

	/**
	 * The oldest one that is due and on which no other node works; it stays ours until
	 * the transaction ends.
	 */
	public Optional<CalendarReplay> takeDue(Instant now) {
		return this.jdbc
			.sql("select * from calendar_replay where due_at <= ? order by id fetch first 1 row only"
					+ " for update skip locked")
			.param(utc(now))
			.query(ReplayStore::replay)
			.optional();
	}

	public void update(CalendarReplay r) {
		this.jdbc.sql("""
				update calendar_replay set look = ?, position = ?, due_at = ?, looked_at = ?, moved = ?,
				skipped = ?, finished_at = ? where id = ?""")
			.params(r.look(), r.position(), utc(r.dueAt()), r.looked(), r.moved(), r.skipped(), utc(r.finishedAt()),
					r.id())
			.update();
	}

	/** Notes a dossier that could not be written; each try counts. */
	public void skip(long replayId, String dossierCode, String problem, Instant at) {
		String text = problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM));
		int known = this.jdbc
			.sql("update calendar_replay_skip set tries = tries + 1, problem = ?, happened_at = ?"
					+ " where replay_id = ? and dossier_code = ?")
			.params(text, utc(at), replayId, dossierCode)
			.update();
		if (known == 0) {
			this.jdbc
				.sql("insert into calendar_replay_skip (replay_id, dossier_code, tries, problem, happened_at)"
						+ " values (?, ?, 1, ?, ?)")
				.params(replayId, dossierCode, text, utc(at))
				.update();
		}
	}

	/** The latest first. */
	public List<SkippedDossier> skipped(int limit) {
		return this.jdbc
			.sql("select * from calendar_replay_skip order by replay_id desc, dossier_code fetch first " + limit
					+ " rows only")
			.query((rs, index) -> new SkippedDossier(rs.getLong("replay_id"), rs.getString("dossier_code"),
					rs.getInt("tries"), rs.getString("problem"), instant(rs, "happened_at")))
			.list();
	}

	public long countSkipped(long replayId) {
		return this.jdbc.sql("select count(*) from calendar_replay_skip where replay_id = ?")
			.param(replayId)
			.query(Long.class)
			.single();
	}

	/**
	 * They could be written after all.
	 * @return how many of them were skipped before
	 */
	public int forget(long replayId, Collection<String> dossierCodes) {
		return this.jdbc.sql("delete from calendar_replay_skip where replay_id = :id and dossier_code in (:codes)")
			.param("id", replayId)
			.param("codes", dossierCodes)
			.update();
	}

	/** The latest first. */
	public List<CalendarReplay> latest(int limit) {
		return this.jdbc.sql("select * from calendar_replay order by id desc fetch first " + limit + " rows only")
			.query(ReplayStore::replay)
			.list();
	}

	private static CalendarReplay replay(ResultSet rs, int index) throws SQLException {
		return new CalendarReplay(rs.getLong("id"), rs.getLong("change_id"), rs.getString("reason"),
				instant(rs, "requested_at"), rs.getString("requested_by"), rs.getInt("look"), rs.getString("position"),
				instant(rs, "due_at"), rs.getLong("looked_at"), rs.getLong("moved"), rs.getLong("skipped"),
				instant(rs, "finished_at"));
	}

}
