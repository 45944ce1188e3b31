package vn.motcua.slip.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.shared.SqlTime;
import vn.motcua.slip.Slip;
import vn.motcua.slip.SlipForm;

/** Tables {@code slip} and {@code slip_serial}. Rows of {@code slip} never change. */
@Repository
public class SlipStore {

	private static final String COLUMNS = "id, dossier_code, agency, form, number, issued_at, issued_by, sha256";

	private final JdbcClient jdbc;

	public SlipStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The next number of a series; its row stays locked until the transaction ends. */
	public long nextSerial(String series) {
		if (step(series) == 0) {
			this.jdbc.sql("insert into slip_serial (series, next_serial) values (:series, 2)")
				.param("series", series)
				.update();
		}
		return this.jdbc.sql("select next_serial - 1 from slip_serial where series = :series")
			.param("series", series)
			.query(Long.class)
			.single();
	}

	private int step(String series) {
		return this.jdbc.sql("update slip_serial set next_serial = next_serial + 1 where series = :series")
			.param("series", series)
			.update();
	}

	public void insert(Slip slip, byte[] content, String key) {
		this.jdbc.sql("""
				insert into slip (dossier_code, agency, idempotency_key, form, number, issued_at, issued_by, sha256,
				  content)
				values (:code, :agency, :key, :form, :number, :at, :actor, :hash, :content)""")
			.param("code", slip.dossierCode())
			.param("agency", slip.agency())
			.param("key", key)
			.param("form", slip.form().name())
			.param("number", slip.number())
			.param("at", SqlTime.at(slip.issuedAt()))
			.param("actor", slip.issuedBy())
			.param("hash", slip.sha256())
			.param("content", content)
			.update();
	}

	public Optional<Slip> byKey(String key) {
		return this.jdbc.sql("select " + COLUMNS + " from slip where idempotency_key = :key")
			.param("key", key)
			.query(SlipStore::map)
			.optional();
	}

	/** Newest first. */
	public List<Slip> ofDossier(String dossierCode) {
		return this.jdbc.sql("select " + COLUMNS + " from slip where dossier_code = :code order by id desc")
			.param("code", dossierCode)
			.query(SlipStore::map)
			.list();
	}

	public byte[] content(long id) {
		return this.jdbc.sql("select content from slip where id = :id")
			.param("id", id)
			.query((row, i) -> row.getBytes("content"))
			.single();
	}

	private static Slip map(ResultSet row, int index) throws SQLException {
		return new Slip(row.getLong("id"), row.getString("dossier_code"), row.getString("agency"),
				SlipForm.valueOf(row.getString("form")), row.getString("number"), SqlTime.instant(row, "issued_at"),
				row.getString("issued_by"), row.getString("sha256"));
	}

}
