package vn.motcua.fee.store;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.fee.PaymentOrder;
import vn.motcua.shared.Dong;
import vn.motcua.shared.SqlTime;

/**
 * Table {@code payment_ledger}: append-only. ORDERED and EXPIRED change what is owed,
 * RECEIVED what was paid on an order, HELD is money that belongs to no open order.
 */
@Repository
public class PaymentLedger {

	/** One row. */
	public record Entry(String dossierCode, Long orderId, String kind, Dong amount, String actor, String sourceKey) {
	}

	private final JdbcClient jdbc;

	public PaymentLedger(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void append(PaymentOrder order, String kind, Dong amount, Instant at, String actor, String sourceKey) {
		this.jdbc.sql("""
				insert into payment_ledger (dossier_code, order_id, kind, amount, at, actor, source_key)
				values (:code, :order, :kind, :amount, :at, :actor, :source)""")
			.param("code", order.dossierCode())
			.param("order", order.id())
			.param("kind", kind)
			.param("amount", amount.amount())
			.param("at", SqlTime.at(at))
			.param("actor", actor)
			.param("source", sourceKey)
			.update();
	}

	public boolean contains(String sourceKey) {
		return this.jdbc.sql("select count(*) from payment_ledger where source_key = :source")
			.param("source", sourceKey)
			.query(Long.class)
			.single() > 0;
	}

	/** Oldest first. */
	public List<Entry> ofDossier(String dossierCode) {
		return this.jdbc.sql("select * from payment_ledger where dossier_code = :code order by id")
			.param("code", dossierCode)
			.query((row, i) -> new Entry(row.getString("dossier_code"), row.getLong("order_id"), row.getString("kind"),
					Dong.of(row.getLong("amount")), row.getString("actor"), row.getString("source_key")))
			.list();
	}

}
