package vn.motcua.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.HandOver;

/** The table {@code dossier_hand_over}: rows are added and told their new instance. */
@Repository
public class HandOverStore {

	private final JdbcClient jdbc;

	HandOverStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<HandOver> of(String code) {
		return this.jdbc.sql("select * from dossier_hand_over where dossier_code = ? order by seq")
			.param(code)
			.query(HandOverStore::row)
			.list();
	}

	/**
	 * What an agency took over for the first time between two moments; not what it had
	 * given a code and got back.
	 */
	public List<HandOver> taken(String agency, Instant from, Instant before) {
		return this.jdbc
			.sql("""
					select * from dossier_hand_over h where to_agency = :agency and handed_at >= :from and handed_at < :before
					and to_instance <> '' and dossier_code not like :own and not exists (select 1 from dossier_hand_over e
					where e.dossier_code = h.dossier_code and e.to_agency = h.to_agency and e.seq < h.seq)
					order by handed_at, dossier_code""")
			.param("agency", agency)
			.param("from", DossierStore.utc(from))
			.param("before", DossierStore.utc(before))
			.param("own", agency + "-%")
			.query(HandOverStore::row)
			.list();
	}

	private static HandOver row(ResultSet rs, int index) throws SQLException {
		return new HandOver(rs.getString("dossier_code"), rs.getInt("seq"), rs.getString("from_agency"),
				rs.getString("to_agency"), DossierStore.instant(rs, "handed_at"), rs.getInt("known_events"),
				rs.getString("from_instance"), rs.getString("to_instance"));
	}

	/** Whether one of the agencies had the dossier before. */
	public boolean wasWith(String code, Collection<String> agencies) {
		return !agencies.isEmpty() && this.jdbc
			.sql("select count(*) from dossier_hand_over where dossier_code = :code and from_agency in (:agencies)")
			.param("code", code)
			.param("agencies", agencies)
			.query(Integer.class)
			.single() > 0;
	}

	public void add(HandOver row) {
		this.jdbc.sql("""
				insert into dossier_hand_over (dossier_code, seq, from_agency, to_agency, handed_at, known_events,
				from_instance, to_instance) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(row.code(), row.seq(), row.fromAgency(), row.toAgency(), DossierStore.utc(row.at()),
					row.knownEvents(), row.fromInstance(), row.toInstance())
			.update();
	}

	/** The instance at the other agency has begun. */
	public void begun(String code, int seq, String instance) {
		this.jdbc.sql("update dossier_hand_over set to_instance = ? where dossier_code = ? and seq = ?")
			.params(instance, code, seq)
			.update();
	}

}
