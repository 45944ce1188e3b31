package vn.motcua.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.batch.Batch;
import vn.motcua.shared.SqlTime;

/** Tables {@code list_batch} and {@code list_batch_dossier}. */
@Repository
public class BatchStore {

	private static final int SHOWN = 50;

	private static final String SELECT = """
			select b.*,
			  (select count(*) from list_batch_line l where l.batch_id = b.id) as total,
			  (select count(*) from list_batch_line l where l.batch_id = b.id and l.state = 'VALID') as valid,
			  (select count(*) from list_batch_line l where l.batch_id = b.id and l.state = 'INVALID') as invalid,
			  (select count(*) from list_batch_line l where l.batch_id = b.id and l.state = 'ALREADY') as already,
			  (select count(*) from list_batch_line l where l.batch_id = b.id and l.state = 'FAILED') as failed,
			  (select count(*) from list_batch_line l where l.batch_id = b.id and l.state = 'FILED') as filed
			from list_batch b""";

	private final JdbcClient jdbc;

	public BatchStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns its id. */
	public long insert(Batch list, String hash, Map<String, Object> shared) {
		this.jdbc.sql("""
				insert into list_batch (procedure_slug, agency, channel, file_name, file_sha256, shared_values,
				  created_at, created_by)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(list.procedure(), list.agency(), list.channel(), list.fileName(), hash, ListJson.write(shared),
					SqlTime.at(list.createdAt()), list.createdBy())
			.update();
		return this.jdbc.sql("""
				select id from list_batch
				where procedure_slug = ? and agency = ? and created_by = ? and file_sha256 = ?""")
			.params(list.procedure(), list.agency(), list.createdBy(), hash)
			.query(Long.class)
			.single();
	}

	public Optional<Batch> find(long id) {
		return this.jdbc.sql(SELECT + " where b.id = ?").param(id).query(this::map).optional();
	}

	public Optional<Batch> find(String procedure, String agency, String creator, String hash) {
		return this.jdbc
			.sql(SELECT + " where b.procedure_slug = ? and b.agency = ? and b.created_by = ? and b.file_sha256 = ?")
			.params(procedure, agency, creator, hash)
			.query(this::map)
			.optional();
	}

	/** Newest first. */
	public List<Batch> of(String creator) {
		return this.jdbc.sql(SELECT + " where b.created_by = ? order by b.id desc limit " + SHOWN)
			.param(creator)
			.query(this::map)
			.list();
	}

	/** Lists of these agencies: those under way first, then the newest. */
	public List<Batch> at(Collection<String> agencies) {
		return agencies.isEmpty() ? List.of() : this.jdbc.sql(SELECT + """
				 where b.agency in (:agencies)
				order by case when b.confirmed_at is not null and exists (
				  select 1 from list_batch_line l where l.batch_id = b.id and l.state in ('VALID', 'FAILED'))
				  then 0 else 1 end, b.id desc limit\s""" + SHOWN).param("agencies", agencies).query(this::map).list();
	}

	/** Nobody else changes the list before the caller's transaction ends. */
	public int lock(long id) {
		return this.jdbc.sql("select version from list_batch where id = ? for update")
			.param(id)
			.query(Integer.class)
			.single();
	}

	/** One change more; {@link #lock} first. */
	public void changed(long id) {
		this.jdbc.sql("update list_batch set version = version + 1 where id = ?").param(id).update();
	}

	/** Its sender asks to file it; the first time counts. */
	public void confirm(long id, Instant now) {
		this.jdbc.sql("update list_batch set confirmed_at = ? where id = ? and confirmed_at is null")
			.params(SqlTime.at(now), id)
			.update();
	}

	public Map<String, Object> shared(long id) {
		return ListJson.values(this.jdbc.sql("select shared_values from list_batch where id = ?")
			.param(id)
			.query(String.class)
			.single());
	}

	/** Only one transaction ever gets a part. */
	public void claim(long id, int part, Instant now) {
		this.jdbc.sql(
				"insert into list_batch_dossier (batch_id, part, dossier_code, filed_at, keyed) values (?, ?, '', ?, true)")
			.params(id, part, SqlTime.at(now))
			.update();
	}

	public void filed(long id, int part, String dossierCode) {
		this.jdbc.sql("update list_batch_dossier set dossier_code = ? where batch_id = ? and part = ?")
			.params(dossierCode, id, part)
			.update();
	}

	/** The first number no part ever had. */
	public int nextPart(long id) {
		return 1 + this.jdbc.sql("""
				select greatest(coalesce((select max(part) from list_batch_dossier where batch_id = ?), -1),
				  coalesce((select max(part) from list_batch_line where batch_id = ?), -1))""")
			.params(id, id)
			.query(Integer.class)
			.single();
	}

	private Batch map(ResultSet row, int index) throws SQLException {
		long id = row.getLong("id");
		String agency = row.getString("agency");
		List<String> dossiers = this.jdbc
			.sql("select dossier_code from list_batch_dossier where batch_id = ? order by part")
			.param(id)
			.query(String.class)
			.list();
		return new Batch(id, "DS-" + agency + "-" + id, row.getString("procedure_slug"), agency,
				row.getString("channel"), row.getString("file_name"), SqlTime.instant(row, "created_at"),
				row.getString("created_by"), SqlTime.instant(row, "confirmed_at"), row.getInt("total"),
				row.getInt("valid"), row.getInt("invalid"), row.getInt("already"), row.getInt("failed"),
				row.getInt("filed"), dossiers, row.getInt("version"));
	}

}
