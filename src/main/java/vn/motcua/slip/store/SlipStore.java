package vn.motcua.slip.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.shared.SqlTime;
import vn.motcua.slip.Slip;
import vn.motcua.slip.Slip.Correction;
import vn.motcua.slip.SlipForm;

/** Table {@code slip}. Its rows never change. */
@Repository
public class SlipStore {

	private static final String SELECT = """
			select s.id, s.dossier_code, s.agency, s.form, s.number, s.issued_at, s.issued_by, s.sha256, s.token,
			  s.promised_at, s.corrects, s.correction_reason, o.number as old_number, o.issued_at as old_issued_at,
			  n.number as new_number
			from slip s left join slip o on o.id = s.corrects left join slip n on n.corrects = s.id
			where\s""";

	private final JdbcClient jdbc;

	public SlipStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void insert(Slip slip, byte[] content, String key) {
		this.jdbc.sql("""
				insert into slip (dossier_code, agency, idempotency_key, form, number, issued_at, issued_by, sha256,
				  content, token, promised_at, corrects, correction_reason)
				values (:code, :agency, :key, :form, :number, :at, :actor, :hash, :content, :token, :promisedAt,
				  :corrects, :reason)""")
			.param("code", slip.dossierCode())
			.param("agency", slip.agency())
			.param("key", key)
			.param("form", slip.form().name())
			.param("number", slip.number())
			.param("at", SqlTime.at(slip.issuedAt()))
			.param("actor", slip.issuedBy())
			.param("hash", slip.sha256())
			.param("content", content)
			.param("token", slip.token())
			.param("promisedAt", SqlTime.at(slip.promisedAt()))
			.param("corrects", (slip.corrects() != null) ? slip.corrects().slipId() : null)
			.param("reason", (slip.corrects() != null) ? slip.corrects().reason() : null)
			.update();
	}

	public Optional<Slip> byKey(String key) {
		return this.jdbc.sql(SELECT + "s.idempotency_key = ?").param(key).query(SlipStore::map).optional();
	}

	public Optional<Slip> byToken(String token) {
		return this.jdbc.sql(SELECT + "s.token = ?").param(token).query(SlipStore::map).optional();
	}

	/** Newest first. */
	public List<Slip> ofDossier(String dossierCode) {
		return this.jdbc.sql(SELECT + "s.dossier_code = ? order by s.id desc")
			.param(dossierCode)
			.query(SlipStore::map)
			.list();
	}

	/** Numbers of the newest receipts an agency gave, by dossier. */
	public Map<String, String> receipts(String agency, Collection<String> dossierCodes) {
		Map<String, String> numbers = new HashMap<>();
		if (!dossierCodes.isEmpty()) {
			this.jdbc
				.sql("select dossier_code, number from slip where dossier_code in (:codes) and agency = :agency "
						+ "and form = 'RECEIPT' order by id")
				.param("codes", dossierCodes)
				.param("agency", agency)
				.query((row) -> {
					numbers.put(row.getString("dossier_code"), row.getString("number"));
				});
		}
		return numbers;
	}

	public byte[] content(long id) {
		return this.jdbc.sql("select content from slip where id = :id")
			.param("id", id)
			.query((row, i) -> row.getBytes("content"))
			.single();
	}

	private static Slip map(ResultSet row, int index) throws SQLException {
		long corrects = row.getLong("corrects");
		Correction correction = row.wasNull() ? null : new Correction(corrects, row.getString("old_number"),
				SqlTime.instant(row, "old_issued_at"), row.getString("correction_reason"));
		String replacedBy = row.getString("new_number");
		return new Slip(row.getLong("id"), row.getString("dossier_code"), row.getString("agency"),
				SlipForm.valueOf(row.getString("form")), row.getString("number"), SqlTime.instant(row, "issued_at"),
				row.getString("issued_by"), row.getString("sha256"), row.getString("token"),
				SqlTime.instant(row, "promised_at"), correction, (replacedBy != null) ? replacedBy : "");
	}

}
