package vn.motcua.payout.store;

import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.payout.file.ReturnLine;
import vn.motcua.shared.SqlTime;

/** Table {@code payout_return}: every line of the bank once. */
@Repository
public class ReturnStore {

	private final JdbcClient jdbc;

	public ReturnStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public boolean knows(String agency, String bankReference) {
		return this.jdbc.sql("select count(*) from payout_return where agency = ? and bank_reference = ?")
			.params(agency, bankReference)
			.query(Long.class)
			.single() > 0;
	}

	/**
	 * @param paymentId of the payment the line fits, null when none does
	 */
	public void insert(String agency, ReturnLine line, String outcome, Long paymentId, String actor, Instant now) {
		this.jdbc.sql("""
				insert into payout_return (agency, bank_reference, payment_reference, amount, reason, returned_on,
				  outcome, payment_id, imported_at, imported_by)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(agency, line.bankReference(), line.paymentReference(), line.amount(), line.reason(),
					line.returnedOn(), outcome, paymentId, SqlTime.at(now), actor)
			.update();
	}

}
