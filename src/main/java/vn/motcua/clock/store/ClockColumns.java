package vn.motcua.clock.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import vn.motcua.clock.DossierClock;

/** Rows of {@code dossier_clock} and moments as the database keeps them. */
final class ClockColumns {

	private ClockColumns() {
	}

	static DossierClock clock(ResultSet rs, int index) throws SQLException {
		long worked = rs.getLong("worked_minutes");
		Long workedMinutes = rs.wasNull() ? null : worked;
		return new DossierClock(rs.getString("dossier_code"), rs.getString("agency"), rs.getString("procedure_slug"),
				rs.getString("channel"), instant(rs, "received_at"), instant(rs, "started_at"),
				instant(rs, "promised_at"), instant(rs, "first_promised_at"), instant(rs, "indicator_due_at"),
				instant(rs, "term_from"), rs.getLong("term_stopped_minutes"), instant(rs, "stopped_since"),
				rs.getString("stop_reason"), rs.getLong("stopped_minutes"), rs.getInt("supplement_requests"),
				rs.getInt("apologies"), instant(rs, "warn_at"), rs.getBoolean("late_noted"), instant(rs, "finished_at"),
				instant(rs, "returned_at"), named(DossierClock.Outcome.class, rs.getString("outcome")),
				named(DossierClock.Punctuality.class, rs.getString("punctuality")), workedMinutes);
	}

	private static <E extends Enum<E>> E named(Class<E> type, String name) {
		return (name != null) ? Enum.valueOf(type, name) : null;
	}

	static OffsetDateTime utc(Instant instant) {
		return (instant != null) ? instant.atOffset(ZoneOffset.UTC) : null;
	}

	static Instant instant(ResultSet rs, String column) throws SQLException {
		OffsetDateTime value = rs.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

}
