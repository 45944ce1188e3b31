package vn.motcua.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.batch.Batch;
import vn.motcua.batch.BatchLine;
import vn.motcua.batch.LineFinding;
import vn.motcua.shared.SqlBatch;
import vn.motcua.shared.SqlTime;

/** Tables {@code list_batch}, {@code list_batch_line} and {@code list_batch_dossier}. */
@Repository
public class BatchStore {

	private static final int SHOWN = 30;

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {
	};

	private static final TypeReference<List<LineFinding>> FINDINGS = new TypeReference<>() {
	};

	private static final String SELECT = """
			select b.*, (select count(*) from list_batch_line l where l.batch_id = b.id) as total,
			  (select count(*) from list_batch_line l where l.batch_id = b.id and l.state = 'VALID') as valid,
			  (select count(*) from list_batch_line l where l.batch_id = b.id and l.state = 'INVALID') as invalid,
			  (select count(*) from list_batch_line l where l.batch_id = b.id and l.state = 'FILED') as filed
			from list_batch b""";

	private final JdbcClient jdbc;

	private final SqlBatch batch;

	public BatchStore(JdbcClient jdbc, SqlBatch batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	public void insert(Batch list, String hash, Map<String, Object> shared, List<BatchLine> lines) {
		this.jdbc.sql("""
				insert into list_batch (procedure_slug, agency, channel, file_name, file_sha256, shared_values,
				  created_at, created_by)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(list.procedure(), list.agency(), list.channel(), list.fileName(), hash, json(shared),
					SqlTime.at(list.createdAt()), list.createdBy())
			.update();
		long id = this.jdbc.sql("""
				select id from list_batch
				where procedure_slug = ? and agency = ? and created_by = ? and file_sha256 = ?""")
			.params(list.procedure(), list.agency(), list.createdBy(), hash)
			.query(Long.class)
			.single();
		this.batch.update("""
				insert into list_batch_line (batch_id, line_number, line_values, findings, state, part)
				values (?, ?, ?, ?, ?, ?)""",
				lines.stream()
					.map((line) -> new Object[] { id, line.number(), json(line.values()), json(line.findings()),
							line.state().name(), line.part() })
					.toList());
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

	public List<BatchLine> lines(long id) {
		return this.jdbc.sql("""
				select l.*, d.dossier_code from list_batch_line l
				left join list_batch_dossier d on d.batch_id = l.batch_id and d.part = l.part
				where l.batch_id = ? order by l.line_number""").param(id).query((row, index) -> {
			int part = row.getInt("part");
			return new BatchLine(row.getInt("line_number"), parse(row.getString("line_values"), VALUES),
					parse(row.getString("findings"), FINDINGS), BatchLine.State.valueOf(row.getString("state")),
					row.wasNull() ? null : part, row.getString("dossier_code"));
		}).list();
	}

	public Map<String, Object> shared(long id) {
		return parse(this.jdbc.sql("select shared_values from list_batch where id = ?")
			.param(id)
			.query(String.class)
			.single(), VALUES);
	}

	/** Parts with lines that wait, in order. */
	public List<Integer> openParts(long id, int limit) {
		return this.jdbc.sql("""
				select distinct part from list_batch_line where batch_id = ? and state = 'VALID'
				order by part limit ?""").params(id, limit).query(Integer.class).list();
	}

	/** Lines of a part, in order. */
	public List<Map<String, Object>> values(long id, int part) {
		return this.jdbc.sql("""
				select line_values from list_batch_line where batch_id = ? and part = ? and state = 'VALID'
				order by line_number""")
			.params(id, part)
			.query(String.class)
			.list()
			.stream()
			.map((json) -> parse(json, VALUES))
			.toList();
	}

	/** Only one transaction ever gets a part. */
	public void claim(long id, int part, Instant now) {
		this.jdbc.sql("insert into list_batch_dossier (batch_id, part, dossier_code, filed_at) values (?, ?, '', ?)")
			.params(id, part, SqlTime.at(now))
			.update();
	}

	public void filed(long id, int part, String dossierCode) {
		this.jdbc.sql("update list_batch_dossier set dossier_code = ? where batch_id = ? and part = ?")
			.params(dossierCode, id, part)
			.update();
		this.jdbc.sql("update list_batch_line set state = 'FILED' where batch_id = ? and part = ?")
			.params(id, part)
			.update();
	}

	/** The lines of a part stay, with what refused them. */
	public void refuse(long id, int part, List<LineFinding> findings) {
		this.jdbc.sql("""
				update list_batch_line set state = 'INVALID', findings = ?, part = null
				where batch_id = ? and part = ? and state = 'VALID'""").params(json(findings), id, part).update();
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
				row.getString("created_by"), row.getInt("total"), row.getInt("valid"), row.getInt("invalid"),
				row.getInt("filed"), dossiers);
	}

	private static String json(Object value) {
		try {
			return JSON.writeValueAsString(value);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("list", ex);
		}
	}

	private static <T> T parse(String json, TypeReference<T> type) {
		try {
			return JSON.readValue(json, type);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("list", ex);
		}
	}

}
