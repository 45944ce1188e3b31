package vn.motcua.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.shared.SqlTime;

/** The supervisors' audit, table {@code supervision_act}: rows are only ever added. */
@Repository
public class Acts {

	private final JdbcClient jdbc;

	public Acts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void add(Act act) {
		this.jdbc.sql("""
				insert into supervision_act (kind, acted_at, actor, agency, dossier_code, subject, activity_id,
				  from_person, to_person, reason)
				values (:kind, :at, :actor, :agency, :code, :subject, :activity, :from, :to, :reason)""")
			.param("kind", act.kind().name())
			.param("at", SqlTime.at(act.at()))
			.param("actor", act.actor())
			.param("agency", act.agency())
			.param("code", act.dossierCode(), Types.VARCHAR)
			.param("subject", act.subject())
			.param("activity", act.activityId())
			.param("from", act.from())
			.param("to", act.to())
			.param("reason", act.reason())
			.update();
	}

	/** Newest first. */
	public List<Act> ofAgencies(Collection<String> agencies, int limit) {
		if (agencies.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("select * from supervision_act where agency in (:agencies) order by id desc limit :limit")
			.param("agencies", agencies)
			.param("limit", limit)
			.query(Acts::map)
			.list();
	}

	private static Act map(ResultSet row, int index) throws SQLException {
		return new Act(Act.Kind.valueOf(row.getString("kind")), SqlTime.instant(row, "acted_at"),
				row.getString("actor"), row.getString("agency"), row.getString("dossier_code"),
				row.getString("subject"), row.getString("activity_id"), row.getString("from_person"),
				row.getString("to_person"), row.getString("reason"));
	}

}
