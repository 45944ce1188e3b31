package vn.motcua.payout.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.payout.UnmatchedReturn;
import vn.motcua.payout.file.ReturnLine;
import vn.motcua.shared.Dong;
import vn.motcua.shared.SqlTime;

/**
 * Table {@code payout_return}: every line of the bank once; of one that fitted nothing
 * the last try.
 */
@Repository
public class ReturnStore {

	private static final int AT_ONCE = 500;

	private final JdbcClient jdbc;

	public ReturnStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What became of lines that were imported before, by the bank's reference. */
	public Map<String, String> outcomes(String agency, List<String> bankReferences) {
		Map<String, String> outcomes = new HashMap<>();
		for (int from = 0; from < bankReferences.size(); from += AT_ONCE) {
			this.jdbc.sql("""
					select bank_reference, outcome from payout_return
					where agency = :agency and bank_reference in (:references)""")
				.param("agency", agency)
				.param("references", bankReferences.subList(from, Math.min(from + AT_ONCE, bankReferences.size())))
				.query((row) -> {
					outcomes.put(row.getString(1), row.getString(2));
				});
		}
		return outcomes;
	}

	/** Lines that fit no payment, newest first. */
	public List<UnmatchedReturn> unmatched(String agency, int limit) {
		return this.jdbc.sql("""
				select returned_on, bank_reference, payment_reference, amount, reason, outcome from payout_return
				where agency = ? and outcome <> 'RETURNED' order by id desc limit ?""")
			.params(agency, limit)
			.query((row, index) -> new UnmatchedReturn(row.getObject("returned_on", LocalDate.class),
					row.getString("bank_reference"), row.getString("payment_reference"), Dong.of(row.getLong("amount")),
					row.getString("reason"), UnmatchedReturn.why(row.getString("outcome"))))
			.list();
	}

	/**
	 * Writes a line of the bank.
	 * @param paymentId of the payment the line fits, null when none does
	 * @param again whether the line was written before, when it fitted nothing
	 */
	public void write(String agency, ReturnLine line, String outcome, Long paymentId, String actor, Instant now,
			boolean again) {
		String sql = again ? """
				update payout_return set payment_reference = ?, amount = ?, reason = ?, returned_on = ?, outcome = ?,
				  payment_id = ?, imported_at = ?, imported_by = ? where agency = ? and bank_reference = ?""" : """
				insert into payout_return (payment_reference, amount, reason, returned_on, outcome, payment_id,
				  imported_at, imported_by, agency, bank_reference)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
		this.jdbc.sql(sql)
			.params(line.paymentReference(), line.amount(), line.reason(), line.returnedOn(), outcome, paymentId,
					SqlTime.at(now), actor, agency, line.bankReference())
			.update();
	}

}
