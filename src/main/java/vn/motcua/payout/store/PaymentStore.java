package vn.motcua.payout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.payout.Payout;
import vn.motcua.payout.PayoutMethod;
import vn.motcua.payout.PayoutState;
import vn.motcua.shared.BankAccount;
import vn.motcua.shared.Dong;
import vn.motcua.shared.SqlBatch;
import vn.motcua.shared.SqlTime;

/**
 * Table {@code payout_payment}. Whom and how much never changes; the state only moves by
 * conditional updates, so that of two people or two nodes one wins.
 */
@Repository
public class PaymentStore {

	private static final String SELECT = """
			select p.*, o.dossier_code, o.agency, o.decision_number
			from payout_payment p join payout_order o on o.id = p.order_id
			""";

	private static final int AT_ONCE = 500;

	private final JdbcClient jdbc;

	private final SqlBatch batch;

	public PaymentStore(JdbcClient jdbc, SqlBatch batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	public void insert(List<Payout> payments, Instant now) {
		this.batch.update("""
				insert into payout_payment (order_id, line_number, attempt, payee, amount, method, bank_bin,
				  account_number, account_name, state, due_on, created_at, created_by)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", payments.stream().map((p) -> {
			BankAccount account = p.account();
			return new Object[] { p.orderId(), p.lineNumber(), p.attempt(), p.payee(), p.amount().amount(),
					p.method().name(), (account != null) ? account.bank().value() : null,
					(account != null) ? account.number() : null, (account != null) ? account.holder() : null,
					p.state().name(), p.dueOn(), SqlTime.at(now), p.orderedBy() };
		}).toList());
	}

	public List<Payout> ofDossier(String dossierCode) {
		return this.jdbc.sql(SELECT + " where o.dossier_code = ? order by p.id")
			.param(dossierCode)
			.query(PaymentStore::map)
			.list();
	}

	/** What waits for a file up to and on a day, oldest first. */
	public List<Payout> due(String agency, LocalDate day, int limit) {
		return this.jdbc.sql(SELECT + " " + """
				where p.state = 'DUE' and o.agency = ? and p.due_on <= ? order by p.id limit ?""")
			.params(agency, day, limit)
			.query(PaymentStore::map)
			.list();
	}

	public List<Payout> ofFile(long fileId) {
		return this.jdbc.sql(SELECT + " where p.file_id = ? order by p.id")
			.param(fileId)
			.query(PaymentStore::map)
			.list();
	}

	/** What the bank returned and nobody has paid again, oldest first. */
	public List<Payout> returned(String agency, int limit) {
		return this.jdbc
			.sql(SELECT + " where p.state in ('RETURNED', 'CORRECTING') and o.agency = ? order by p.id limit ?")
			.params(agency, limit)
			.query(PaymentStore::map)
			.list();
	}

	public List<Payout> findAll(List<Long> ids) {
		List<Payout> found = new ArrayList<>();
		for (int from = 0; from < ids.size(); from += AT_ONCE) {
			found.addAll(this.jdbc.sql(SELECT + " where p.id in (:ids)")
				.param("ids", ids.subList(from, Math.min(from + AT_ONCE, ids.size())))
				.query(PaymentStore::map)
				.list());
		}
		return found;
	}

	/** Dossiers with returned money, none of which is being corrected already. */
	public List<String> dossiersWithReturns(int limit) {
		return this.jdbc.sql("""
				select distinct o.dossier_code from payout_payment p join payout_order o on o.id = p.order_id
				where p.state = 'RETURNED' and not exists (
				  select 1 from payout_payment c join payout_order x on x.id = c.order_id
				  where c.state = 'CORRECTING' and x.dossier_code = o.dossier_code)
				order by o.dossier_code limit ?""").param(limit).query(String.class).list();
	}

	/** Puts what still waits into a file; how many that were. */
	public int collect(String agency, LocalDate day, long lastId, long fileId) {
		return this.jdbc.sql("""
				update payout_payment set state = 'COLLECTED', file_id = ?
				where state = 'DUE' and due_on <= ? and id <= ?
				  and order_id in (select id from payout_order where agency = ?)""")
			.params(fileId, day, lastId, agency)
			.update();
	}

	/** All payments of a file together. */
	public void moveFile(long fileId, PayoutState next) {
		this.jdbc.sql("update payout_payment set state = ? where file_id = ? and state = 'COLLECTED'")
			.params(next.name(), fileId)
			.update();
	}

	/** Payments of a file that was discarded wait for another one. */
	public void release(long fileId) {
		this.jdbc.sql("update payout_payment set state = 'DUE', file_id = null where file_id = ?")
			.param(fileId)
			.update();
	}

	/** The bank returned it; false when it was not with the bank. */
	public boolean takeBack(long id, String reason, Instant now) {
		return this.jdbc.sql("""
				update payout_payment set state = 'RETURNED', return_reason = ?, returned_at = ?
				where id = ? and state in ('SENT', 'EARLIER')""").params(reason, SqlTime.at(now), id).update() == 1;
	}

	/** False when somebody else moved it first. */
	public boolean move(long id, PayoutState from, PayoutState next) {
		return this.jdbc.sql("update payout_payment set state = ? where id = ? and state = ?")
			.params(next.name(), id, from.name())
			.update() == 1;
	}

	private static Payout map(ResultSet row, int index) throws SQLException {
		String bin = row.getString("bank_bin");
		BankAccount account = (bin != null)
				? BankAccount.of(bin, row.getString("account_number"), row.getString("account_name")) : null;
		long file = row.getLong("file_id");
		Long fileId = row.wasNull() ? null : file;
		return new Payout(row.getLong("id"), row.getLong("order_id"), row.getString("dossier_code"),
				row.getString("agency"), row.getString("decision_number"), row.getInt("line_number"),
				row.getInt("attempt"), row.getString("payee"), Dong.of(row.getLong("amount")),
				PayoutMethod.valueOf(row.getString("method")), account, PayoutState.valueOf(row.getString("state")),
				fileId, row.getObject("due_on", LocalDate.class), row.getString("return_reason"),
				row.getString("created_by"));
	}

}
