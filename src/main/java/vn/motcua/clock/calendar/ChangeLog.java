package vn.motcua.clock.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import vn.motcua.clock.CalendarChange;
import vn.motcua.shared.SqlTime;

/** The table {@code calendar_change}: rows are only ever added. */
@Repository
class ChangeLog {

	private static final int MOST = 200;

	private final JdbcClient jdbc;

	ChangeLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	long add(int year, Instant at, String by, String note, String before, String after) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into calendar_change (year_no, changed_at, changed_by, note, before_text, after_text)"
					+ " values (?, ?, ?, ?, ?, ?)")
			.params(year, SqlTime.at(at), by, note, before, after)
			.update(key, "id");
		return key.getKey().longValue();
	}

	/** The latest first. */
	List<CalendarChange> latest() {
		return this.jdbc.sql("select * from calendar_change order by id desc fetch first " + MOST + " rows only")
			.query(ChangeLog::change)
			.list();
	}

	/** This change and all later ones, the latest first. */
	List<CalendarChange> since(long id) {
		return this.jdbc.sql("select * from calendar_change where id >= ? order by id desc")
			.param(id)
			.query(ChangeLog::change)
			.list();
	}

	CalendarChange get(long id) {
		return this.jdbc.sql("select * from calendar_change where id = ?").param(id).query(ChangeLog::change).single();
	}

	private static CalendarChange change(ResultSet rs, int index) throws SQLException {
		return new CalendarChange(rs.getLong("id"), rs.getInt("year_no"), SqlTime.instant(rs, "changed_at"),
				rs.getString("changed_by"), rs.getString("note"), rs.getString("before_text"),
				rs.getString("after_text"));
	}

}
