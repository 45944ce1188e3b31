package vn.motcua.payout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.payout.PayoutMethod;
import vn.motcua.payout.PayoutOrder;
import vn.motcua.shared.BankAccount;
import vn.motcua.shared.Dong;
import vn.motcua.shared.SqlTime;

/** Table {@code payout_order}; rows never change. */
@Repository
public class PayoutStore {

	private final JdbcClient jdbc;

	public PayoutStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void insert(PayoutOrder order, String key) {
		BankAccount account = order.account();
		this.jdbc.sql("""
				insert into payout_order (dossier_code, agency, idempotency_key, decision_number, beneficiary, amount,
				  method, bank_bin, account_number, account_name, ordered_on, ordered_at, ordered_by)
				values (:code, :agency, :key, :decision, :beneficiary, :amount, :method, :bin, :number, :name, :day,
				  :now, :actor)""")
			.param("code", order.dossierCode())
			.param("agency", order.agency())
			.param("key", key)
			.param("decision", order.decisionNumber())
			.param("beneficiary", order.beneficiary())
			.param("amount", order.amount().amount())
			.param("method", order.method().name())
			.param("bin", (account != null) ? account.bank().value() : null)
			.param("number", (account != null) ? account.number() : null)
			.param("name", (account != null) ? account.holder() : null)
			.param("day", order.orderedOn())
			.param("now", SqlTime.at(order.orderedAt()))
			.param("actor", order.orderedBy())
			.update();
	}

	/** Newest first. */
	public List<PayoutOrder> ofDossier(String dossierCode) {
		return this.jdbc.sql("select * from payout_order where dossier_code = :code order by id desc")
			.param("code", dossierCode)
			.query(PayoutStore::map)
			.list();
	}

	public Optional<PayoutOrder> ofDecision(String dossierCode, String decisionNumber) {
		return ofDossier(dossierCode).stream()
			.filter((order) -> order.decisionNumber().equals(decisionNumber))
			.findFirst();
	}

	public List<PayoutOrder> ofDay(String agency, LocalDate day) {
		return this.jdbc.sql("select * from payout_order where agency = :agency and ordered_on = :day order by id")
			.param("agency", agency)
			.param("day", day)
			.query(PayoutStore::map)
			.list();
	}

	private static PayoutOrder map(ResultSet row, int index) throws SQLException {
		String bin = row.getString("bank_bin");
		BankAccount account = (bin != null)
				? BankAccount.of(bin, row.getString("account_number"), row.getString("account_name")) : null;
		return new PayoutOrder(row.getLong("id"), row.getString("dossier_code"), row.getString("agency"),
				row.getString("decision_number"), row.getString("beneficiary"), Dong.of(row.getLong("amount")),
				PayoutMethod.valueOf(row.getString("method")), account, row.getObject("ordered_on", LocalDate.class),
				SqlTime.instant(row, "ordered_at"), row.getString("ordered_by"));
	}

}
