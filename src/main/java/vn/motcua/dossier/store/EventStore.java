package vn.motcua.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.DossierStatus;

/** Reads the table {@code dossier_event}; {@link ChangeWriter} adds its rows. */
@Repository
public class EventStore {

	private final JdbcClient jdbc;

	EventStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<EventRow> of(String dossierCode) {
		return this.jdbc.sql("select * from dossier_event where dossier_code = ? order by seq")
			.param(dossierCode)
			.query(EventStore::row)
			.list();
	}

	/** Events of the dossiers with codes in the range, by dossier and sequence. */
	public List<EventRow> between(String firstCode, String lastCode) {
		return this.jdbc
			.sql("select * from dossier_event where dossier_code >= ? and dossier_code <= ? order by dossier_code, seq")
			.params(firstCode, lastCode)
			.query(EventStore::row)
			.list();
	}

	private static EventRow row(ResultSet rs, int index) throws SQLException {
		return new EventRow(rs.getString("dossier_code"), rs.getInt("seq"), DossierStore.instant(rs, "happened_at"),
				rs.getString("actor"), rs.getString("kind"), DossierStatus.valueOf(rs.getString("from_status")),
				DossierStatus.valueOf(rs.getString("to_status")), rs.getString("activity_id"), rs.getString("detail"),
				rs.getString("data_hash"), rs.getString("hash"));
	}

}
