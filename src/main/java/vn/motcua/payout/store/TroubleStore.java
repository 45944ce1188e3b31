package vn.motcua.payout.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.payout.PayoutReference;
import vn.motcua.payout.PayoutTrouble;
import vn.motcua.shared.Dong;
import vn.motcua.shared.SqlTime;

/** Reads {@code payout_payment} and {@code payout_return} for what went wrong. */
@Repository
public class TroubleStore {

	private static final String SELECT = """
			select 'RETURNED' as kind, o.agency, o.dossier_code, p.id as payment_id, '' as reference, p.payee, p.amount,
			  p.return_reason as reason, p.returned_at as since
			from payout_payment p join payout_order o on o.id = p.order_id
			where p.state in ('RETURNED', 'CORRECTING') and o.agency in (:agencies)
			union all
			select r.outcome, r.agency, o.dossier_code, r.payment_id, r.payment_reference, coalesce(p.payee, ''), r.amount,
			  r.reason, r.imported_at
			from payout_return r left join payout_payment p on p.id = r.payment_id
			  left join payout_order o on o.id = p.order_id
			where r.outcome <> 'RETURNED' and r.agency in (:agencies) and r.imported_at >= :after
			order by since, payment_id, reference fetch first :most rows only""";

	private final JdbcClient jdbc;

	public TroubleStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @param after lines of the bank that fit nothing are told from here on
	 */
	public List<PayoutTrouble> list(Collection<String> agencies, Instant after, int most) {
		return this.jdbc.sql(SELECT)
			.param("agencies", agencies)
			.param("after", SqlTime.at(after))
			.param("most", most)
			.query(TroubleStore::map)
			.list();
	}

	private static PayoutTrouble map(ResultSet row, int index) throws SQLException {
		String named = row.getString("reference");
		return new PayoutTrouble(PayoutTrouble.Kind.valueOf(row.getString("kind")), row.getString("agency"),
				row.getString("dossier_code"), named.isEmpty() ? PayoutReference.of(row.getLong("payment_id")) : named,
				row.getString("payee"), Dong.of(row.getLong("amount")), row.getString("reason"),
				SqlTime.instant(row, "since"));
	}

}
