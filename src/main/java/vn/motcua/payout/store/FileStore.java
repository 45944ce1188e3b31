package vn.motcua.payout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.payout.PayoutFile;
import vn.motcua.payout.PayoutFile.State;
import vn.motcua.payout.PayoutFile.Sum;
import vn.motcua.shared.Dong;
import vn.motcua.shared.SqlTime;

/** Table {@code payout_file}; contents never change once written. */
@Repository
public class FileStore {

	private static final String HEAD = """
			select id, agency, file_day, number, state, transfer_count, transfer_total, other_count, other_total,
			  transfers_sha256, list_sha256, created_at, created_by, decided_at, decided_by, reason
			from payout_file """;

	private final JdbcClient jdbc;

	public FileStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The number the next file of the agency's day gets. */
	public int nextNumber(String agency, LocalDate day) {
		return 1 + this.jdbc.sql("select coalesce(max(number), 0) from payout_file where agency = ? and file_day = ?")
			.params(agency, day)
			.query(Integer.class)
			.single();
	}

	/** Returns its id. */
	public long insert(PayoutFile file, String transfers, String list) {
		this.jdbc.sql("""
				insert into payout_file (agency, file_day, number, state, transfer_count, transfer_total, other_count,
				  other_total, transfers, transfers_sha256, list, list_sha256, created_at, created_by)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(file.agency(), file.day(), file.number(), file.state().name(), file.transfers().count(),
					file.transfers().total().amount(), file.others().count(), file.others().total().amount(), transfers,
					file.transfersHash(), list, file.listHash(), SqlTime.at(file.createdAt()), file.createdBy())
			.update();
		return this.jdbc.sql("select id from payout_file where agency = ? and file_day = ? and number = ?")
			.params(file.agency(), file.day(), file.number())
			.query(Long.class)
			.single();
	}

	public Optional<PayoutFile> find(long id) {
		return this.jdbc.sql(HEAD + " where id = ?").param(id).query(FileStore::map).optional();
	}

	/** Newest first. */
	public List<PayoutFile> ofAgency(String agency, int limit) {
		return this.jdbc.sql(HEAD + " where agency = ? order by id desc limit ?")
			.params(agency, limit)
			.query(FileStore::map)
			.list();
	}

	public String transfers(long id) {
		return this.jdbc.sql("select transfers from payout_file where id = ?").param(id).query(String.class).single();
	}

	public String list(long id) {
		return this.jdbc.sql("select list from payout_file where id = ?").param(id).query(String.class).single();
	}

	/** False when somebody decided it first. */
	public boolean decide(long id, State decision, String actor, Instant now, String reason) {
		return this.jdbc.sql("""
				update payout_file set state = ?, decided_by = ?, decided_at = ?, reason = ?
				where id = ? and state = 'PROPOSED'""")
			.params(decision.name(), actor, SqlTime.at(now), reason, id)
			.update() == 1;
	}

	private static PayoutFile map(ResultSet row, int index) throws SQLException {
		return new PayoutFile(row.getLong("id"), row.getString("agency"), row.getObject("file_day", LocalDate.class),
				row.getInt("number"), State.valueOf(row.getString("state")),
				new Sum(row.getInt("transfer_count"), Dong.of(row.getLong("transfer_total"))),
				new Sum(row.getInt("other_count"), Dong.of(row.getLong("other_total"))),
				row.getString("transfers_sha256"), row.getString("list_sha256"), SqlTime.instant(row, "created_at"),
				row.getString("created_by"),
				(row.getObject("decided_at") != null) ? SqlTime.instant(row, "decided_at") : null,
				row.getString("decided_by"), row.getString("reason"));
	}

}
