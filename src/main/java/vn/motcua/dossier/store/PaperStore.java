package vn.motcua.dossier.store;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.dossier.Paper;

/** The tables {@code paper} and {@code paper_content}. */
@Repository
public class PaperStore {

	/** H2 takes at most 1 MiB in one binary value. */
	private static final int PART = 512 * 1024;

	private final JdbcClient jdbc;

	private final TransactionTemplate savepoint;

	PaperStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.savepoint = new TransactionTemplate(transactions);
		this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/** Stores the bytes unless they are there already. */
	public void storeContent(String sha256, byte[] content) {
		if (hasContent(sha256)) {
			return;
		}
		try {
			this.savepoint.executeWithoutResult((status) -> insertParts(sha256, content));
		}
		catch (DuplicateKeyException ex) {
			// somebody stored the same bytes a moment ago: one copy serves both
		}
	}

	private boolean hasContent(String sha256) {
		return this.jdbc.sql("select count(*) from paper_content where sha256 = ? and part = 0")
			.param(sha256)
			.query(Integer.class)
			.single() > 0;
	}

	private void insertParts(String sha256, byte[] content) {
		for (int part = 0; part * PART < content.length; part++) {
			byte[] bytes = Arrays.copyOfRange(content, part * PART, Math.min(content.length, (part + 1) * PART));
			this.jdbc.sql("insert into paper_content (sha256, part, content) values (?, ?, ?)")
				.params(sha256, part, bytes)
				.update();
		}
	}

	public byte[] content(String sha256) {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		this.jdbc.sql("select content from paper_content where sha256 = ? order by part").param(sha256).query((rs) -> {
			all.writeBytes(rs.getBytes(1));
		});
		return all.toByteArray();
	}

	/** Adds a row and returns it with its id. */
	public Paper insert(Paper p) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into paper (dossier_code, paper_id, file_name, media_type, size_bytes, sha256, added_by,
				added_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(p.dossierCode(), p.paperId(), p.fileName(), p.mediaType(), p.size(), p.sha256(), p.addedBy(),
					DossierStore.utc(p.addedAt()))
			.update(key, "id");
		return new Paper(key.getKey().longValue(), p.dossierCode(), p.paperId(), p.fileName(), p.mediaType(), p.size(),
				p.sha256(), p.addedBy(), p.addedAt(), false);
	}

	public void markReplaced(long id, Instant at) {
		this.jdbc.sql("update paper set replaced_at = ? where id = ?").params(DossierStore.utc(at), id).update();
	}

	/** Papers that were not replaced. */
	public List<Paper> current(String dossierCode) {
		return this.jdbc.sql("select * from paper where dossier_code = ? and replaced_at is null order by id")
			.param(dossierCode)
			.query(PaperStore::row)
			.list();
	}

	public Optional<Paper> find(String dossierCode, long id) {
		return this.jdbc.sql("select * from paper where dossier_code = ? and id = ?")
			.params(dossierCode, id)
			.query(PaperStore::row)
			.optional();
	}

	private static Paper row(ResultSet rs, int index) throws SQLException {
		return new Paper(rs.getLong("id"), rs.getString("dossier_code"), rs.getString("paper_id"),
				rs.getString("file_name"), rs.getString("media_type"), rs.getLong("size_bytes"), rs.getString("sha256"),
				rs.getString("added_by"), DossierStore.instant(rs, "added_at"), rs.getObject("replaced_at") != null);
	}

}
