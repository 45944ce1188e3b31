package vn.motcua.batch.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.batch.BatchLine;
import vn.motcua.batch.LineFinding;
import vn.motcua.shared.SqlBatch;

/** Table {@code list_batch_line}. */
@Repository
public class LineStore {

	private static final String SELECT = """
			select l.*, case when l.state = 'ALREADY' then l.filed_before else d.dossier_code end as dossier
			from list_batch_line l
			left join list_batch_dossier d on d.batch_id = l.batch_id and d.part = l.part and l.state = 'FILED'
			where l.batch_id = ?""";

	private final JdbcClient jdbc;

	private final SqlBatch batch;

	public LineStore(JdbcClient jdbc, SqlBatch batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	public void insert(long batchId, List<BatchLine> lines) {
		this.batch.update("""
				insert into list_batch_line (batch_id, line_number, line_values, findings, state, part, line_key,
				  filed_before)
				values (?, ?, ?, ?, ?, ?, ?, ?)""", lines.stream()
			.map((line) -> new Object[] { batchId, line.number(), ListJson.write(line.values()),
					ListJson.write(line.findings()), line.state().name(), line.part(), line.key(), line.dossier() })
			.toList());
	}

	/** Where lines that are not filed stand now. */
	public void update(long batchId, List<BatchLine> lines) {
		this.batch.update("""
				update list_batch_line set findings = ?, state = ?, part = ?, line_key = ?, filed_before = ?
				where batch_id = ? and line_number = ? and state <> 'FILED'""",
				lines.stream()
					.map((line) -> new Object[] { ListJson.write(line.findings()), line.state().name(), line.part(),
							line.key(), line.dossier(), batchId, line.number() })
					.toList());
	}

	/** In order of the sheet. */
	public List<BatchLine> all(long batchId) {
		return this.jdbc.sql(SELECT + " order by l.line_number").param(batchId).query(this::map).list();
	}

	public Optional<BatchLine> find(long batchId, int number) {
		return this.jdbc.sql(SELECT + " and l.line_number = ?").params(batchId, number).query(this::map).optional();
	}

	/** Parts with lines that wait, in order. */
	public List<Integer> openParts(long batchId, int limit) {
		return this.jdbc.sql("""
				select distinct part from list_batch_line where batch_id = ? and state = 'VALID'
				order by part limit ?""").params(batchId, limit).query(Integer.class).list();
	}

	/** Lines of a part that wait, in order. */
	public List<BatchLine> open(long batchId, int part) {
		return this.jdbc.sql(SELECT + " and l.part = ? and l.state = 'VALID' order by l.line_number")
			.params(batchId, part)
			.query(this::map)
			.list();
	}

	/** The lines went into the dossier of their part. */
	public void filed(long batchId, int part, Collection<Integer> numbers) {
		this.jdbc.sql("""
				update list_batch_line set state = 'FILED', findings = '[]', filed_before = null
				where batch_id = :id and part = :part and line_number in (:numbers)""")
			.param("id", batchId)
			.param("part", part)
			.param("numbers", numbers)
			.update();
	}

	/** Lines that did not go as they were meant to; they keep what happened. */
	public void set(long batchId, Collection<Integer> numbers, BatchLine.State state, List<LineFinding> findings) {
		this.jdbc.sql("""
				update list_batch_line set state = :state, findings = :findings, part = null
				where batch_id = :id and line_number in (:numbers) and state = 'VALID'""")
			.param("state", state.name())
			.param("findings", ListJson.write(findings))
			.param("id", batchId)
			.param("numbers", numbers)
			.update();
	}

	/** The line waits again although it was filed before: an officer says so. */
	public void again(long batchId, int number, int part, String reason, String officer) {
		this.jdbc.sql("""
				update list_batch_line set state = 'VALID', part = ?, again_reason = ?, again_by = ?
				where batch_id = ? and line_number = ? and state = 'ALREADY'""")
			.params(part, reason, officer, batchId, number)
			.update();
	}

	private BatchLine map(ResultSet row, int index) throws SQLException {
		return new BatchLine(row.getInt("line_number"), ListJson.values(row.getString("line_values")),
				ListJson.findings(row.getString("findings")), BatchLine.State.valueOf(row.getString("state")),
				row.getObject("part", Integer.class), row.getString("dossier"), row.getString("line_key"),
				row.getString("again_reason"));
	}

}
