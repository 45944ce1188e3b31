package vn.motcua.clock.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.clock.CalendarReplay;

import static vn.motcua.clock.store.ClockColumns.instant;
import static vn.motcua.clock.store.ClockColumns.utc;

/** The table {@code calendar_replay}. */
@Repository
public class ReplayStore {

	private final JdbcClient jdbc;

	ReplayStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void insert(long changeId, String reason, Instant at, String by) {
		this.jdbc.sql("""
				insert into calendar_replay (change_id, reason, requested_at, requested_by, look, position, due_at,
				looked_at, moved) values (?, ?, ?, ?, 1, '', ?, 0, 0)""")
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
				finished_at = ? where id = ?""")
			.params(r.look(), r.position(), utc(r.dueAt()), r.looked(), r.moved(), utc(r.finishedAt()), r.id())
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
				instant(rs, "due_at"), rs.getLong("looked_at"), rs.getLong("moved"), instant(rs, "finished_at"));
	}

}
