package vn.motcua.fee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.fee.PaymentInstruction;
import vn.motcua.fee.PaymentMethod;
import vn.motcua.fee.PaymentOrder;
import vn.motcua.fee.PaymentPurpose;
import vn.motcua.fee.PaymentState;
import vn.motcua.shared.BankAccount;
import vn.motcua.shared.Dong;
import vn.motcua.shared.SqlTime;

/** Table {@code payment_order}. A state changes only by compare and set. */
@Repository
public class PaymentOrderStore {

	private final JdbcClient jdbc;

	public PaymentOrderStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Optional<PaymentOrder> byKey(String idempotencyKey) {
		return this.jdbc.sql("select * from payment_order where idempotency_key = :key")
			.param("key", idempotencyKey)
			.query(PaymentOrderStore::map)
			.optional();
	}

	/** Newest first. */
	public List<PaymentOrder> ofDossier(String dossierCode) {
		return this.jdbc.sql("select * from payment_order where dossier_code = :code order by id desc")
			.param("code", dossierCode)
			.query(PaymentOrderStore::map)
			.list();
	}

	public PaymentOrder get(long id) {
		return this.jdbc.sql("select * from payment_order where id = :id")
			.param("id", id)
			.query(PaymentOrderStore::map)
			.single();
	}

	public void insert(String key, String dossierCode, String agency, PaymentPurpose purpose, Dong amount,
			PaymentInstruction instruction, Instant openedAt, Instant dueAt) {
		BankAccount account = instruction.account();
		this.jdbc
			.sql("""
					insert into payment_order (dossier_code, agency, idempotency_key, open_for, purpose, reference, amount, state,
					  bank_bin, account_number, account_name, opened_at, due_at)
					values (:code, :agency, :key, :code, :purpose, :reference, :amount, 'OPEN', :bin, :number, :name, :opened, :due)""")
			.param("code", dossierCode)
			.param("agency", agency)
			.param("key", key)
			.param("purpose", purpose.name())
			.param("reference", instruction.reference())
			.param("amount", amount.amount())
			.param("bin", (account != null) ? account.bank().value() : null)
			.param("number", (account != null) ? account.number() : null)
			.param("name", (account != null) ? account.holder() : null)
			.param("opened", SqlTime.at(openedAt))
			.param("due", SqlTime.at(dueAt))
			.update();
	}

	/**
	 * OPEN → PAID.
	 * @param tellCase whether the case still waits for the message
	 * @return false when it was no longer open
	 */
	public boolean capture(long id, PaymentMethod method, Instant now, boolean tellCase) {
		return this.jdbc.sql("""
				update payment_order set state = 'PAID', method = :method, closed_at = :now, open_for = null,
				  message_pending = :tell where id = :id and state = 'OPEN'""")
			.param("method", method.name())
			.param("now", SqlTime.at(now))
			.param("tell", tellCase)
			.param("id", id)
			.update() == 1;
	}

	/** OPEN → EXPIRED; false when it was no longer open. */
	public boolean expire(long id, Instant now) {
		return this.jdbc.sql("""
				update payment_order set state = 'EXPIRED', closed_at = :now, open_for = null
				where id = :id and state = 'OPEN'""").param("now", SqlTime.at(now)).param("id", id).update() == 1;
	}

	/** Takes the pending message; false when somebody else took it. */
	public boolean takeMessage(long id) {
		return this.jdbc
			.sql("update payment_order set message_pending = false where id = :id and message_pending = true")
			.param("id", id)
			.update() == 1;
	}

	public List<PaymentOrder> withPendingMessage(int limit) {
		return this.jdbc.sql("select * from payment_order where message_pending = true order by id limit :limit")
			.param("limit", limit)
			.query(PaymentOrderStore::map)
			.list();
	}

	/** Open orders whose term is over, oldest first. */
	public List<PaymentOrder> overdue(Instant now, int limit) {
		return this.jdbc
			.sql("select * from payment_order where state = 'OPEN' and due_at < :now order by due_at limit :limit")
			.param("now", SqlTime.at(now))
			.param("limit", limit)
			.query(PaymentOrderStore::map)
			.list();
	}

	private static PaymentOrder map(ResultSet row, int index) throws SQLException {
		String bin = row.getString("bank_bin");
		BankAccount account = (bin != null)
				? BankAccount.of(bin, row.getString("account_number"), row.getString("account_name")) : null;
		String method = row.getString("method");
		return new PaymentOrder(row.getLong("id"), row.getString("dossier_code"), row.getString("agency"),
				PaymentPurpose.valueOf(row.getString("purpose")), Dong.of(row.getLong("amount")),
				PaymentState.valueOf(row.getString("state")), (method != null) ? PaymentMethod.valueOf(method) : null,
				row.getString("reference"), account, SqlTime.instant(row, "opened_at"), SqlTime.instant(row, "due_at"),
				SqlTime.instant(row, "closed_at"));
	}

}
