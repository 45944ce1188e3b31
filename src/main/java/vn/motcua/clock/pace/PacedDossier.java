package vn.motcua.clock.pace;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/** What the pace needs of an open dossier's clock. */
record PacedDossier(String code, String agency, String procedure, Instant promisedAt, Pacing.Outlook outlook) {

	static PacedDossier read(ResultSet rs, int row) throws SQLException {
		return new PacedDossier(rs.getString(1), rs.getString(2), rs.getString(3), instant(rs, 4),
				new Pacing.Outlook(instant(rs, 5), instant(rs, 6)));
	}

	private static Instant instant(ResultSet rs, int column) throws SQLException {
		OffsetDateTime value = rs.getObject(column, OffsetDateTime.class);
		return (value != null) ? value.toInstant() : null;
	}

	/** The step a dossier waits in. */
	record OpenStep(String dossierCode, String activityId, Instant startedAt) {

		static OpenStep read(ResultSet rs, int row) throws SQLException {
			return new OpenStep(rs.getString(1), rs.getString(2), instant(rs, 3));
		}

	}

}
