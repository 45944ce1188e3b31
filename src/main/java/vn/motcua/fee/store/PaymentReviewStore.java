package vn.motcua.fee.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.fee.PaymentOrder;
import vn.motcua.fee.PaymentReview;
import vn.motcua.fee.ReceivedPayment;
import vn.motcua.fee.ReviewReason;
import vn.motcua.shared.Dong;
import vn.motcua.shared.SqlTime;

/** Table {@code payment_review}: the manual queue. */
@Repository
public class PaymentReviewStore {

	private final JdbcClient jdbc;

	public PaymentReviewStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void open(ReceivedPayment payment, ReviewReason reason, PaymentOrder order, Instant now) {
		this.jdbc.sql("""
				insert into payment_review (source_key, agency, reason, dossier_code, order_id, account_number, amount,
				  description, opened_at)
				values (:source, :agency, :reason, :code, :order, :account, :amount, :description, :now)""")
			.param("source", payment.sourceKey())
			.param("agency", payment.agency())
			.param("reason", reason.name())
			.param("code", (order != null) ? order.dossierCode() : null)
			.param("order", (order != null) ? order.id() : null)
			.param("account", payment.account())
			.param("amount", payment.amount())
			.param("description", payment.description())
			.param("now", SqlTime.at(now))
			.update();
	}

	public boolean exists(String sourceKey) {
		return this.jdbc.sql("select count(*) from payment_review where source_key = :source")
			.param("source", sourceKey)
			.query(Long.class)
			.single() > 0;
	}

	public Optional<PaymentReview> find(long id) {
		return this.jdbc.sql("select * from payment_review where id = :id")
			.param("id", id)
			.query(PaymentReviewStore::map)
			.optional();
	}

	/** Waiting rows of these agencies, oldest first. */
	public List<PaymentReview> waiting(Collection<String> agencies) {
		if (agencies.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				select * from payment_review where resolved_at is null and agency in (:agencies)
				order by id limit 500""").param("agencies", agencies).query(PaymentReviewStore::map).list();
	}

	public List<PaymentReview> ofDossier(String dossierCode) {
		return this.jdbc.sql("select * from payment_review where dossier_code = :code order by id")
			.param("code", dossierCode)
			.query(PaymentReviewStore::map)
			.list();
	}

	/** False when somebody resolved it before. */
	public boolean resolve(long id, String resolution, String note, String dossierCode, String actor, Instant now) {
		return this.jdbc.sql("""
				update payment_review set resolution = :resolution, resolution_note = :note,
				  dossier_code = coalesce(:code, dossier_code), resolved_by = :actor, resolved_at = :now
				where id = :id and resolved_at is null""")
			.param("resolution", resolution)
			.param("note", note)
			.param("code", dossierCode, java.sql.Types.VARCHAR)
			.param("actor", actor)
			.param("now", SqlTime.at(now))
			.param("id", id)
			.update() == 1;
	}

	private static PaymentReview map(ResultSet row, int index) throws SQLException {
		return new PaymentReview(row.getLong("id"), row.getString("agency"),
				ReviewReason.valueOf(row.getString("reason")), row.getString("dossier_code"),
				row.getString("account_number"), Dong.of(row.getLong("amount")), row.getString("description"),
				SqlTime.instant(row, "opened_at"), row.getString("resolution"), row.getString("resolution_note"),
				SqlTime.instant(row, "resolved_at"), row.getString("resolved_by"));
	}

}
