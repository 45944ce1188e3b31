package vn.motcua.fee.banktransfer;

import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.shared.SqlTime;

/** Table {@code bank_statement_line}: every line once. */
@Repository
class StatementStore {

	private final JdbcClient jdbc;

	StatementStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Content of the line imported before, if any. */
	Optional<String> contentHash(String key) {
		return this.jdbc.sql("select content_hash from bank_statement_line where line_key = :key")
			.param("key", key)
			.query(String.class)
			.optional();
	}

	void insert(StatementLine line, String outcome, String dossierCode, String actor, Instant now) {
		this.jdbc.sql("""
				insert into bank_statement_line (line_key, content_hash, account_number, transaction_id, booked_at,
				  amount, currency, description, outcome, dossier_code, imported_at, imported_by)
				values (:key, :hash, :account, :transaction, :booked, :amount, :currency, :description, :outcome,
				  :code, :now, :actor)""")
			.param("key", line.key())
			.param("hash", line.contentHash())
			.param("account", line.account())
			.param("transaction", line.transactionId())
			.param("booked", SqlTime.at(line.bookedAt()))
			.param("amount", line.amount())
			.param("currency", line.currency())
			.param("description", line.description())
			.param("outcome", outcome)
			.param("code", dossierCode)
			.param("now", SqlTime.at(now))
			.param("actor", actor)
			.update();
	}

}
