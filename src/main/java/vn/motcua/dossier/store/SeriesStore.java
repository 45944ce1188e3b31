package vn.motcua.dossier.store;

import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.shared.SqlFirst;

/**
 * Numbers without gaps or doubles: the counter's row is locked until the caller's
 * transaction ends, so a rolled-back caller gives its number back.
 */
@Repository
public class SeriesStore {

	private final JdbcClient jdbc;

	private final SqlFirst first;

	SeriesStore(JdbcClient jdbc, SqlFirst first) {
		this.jdbc = jdbc;
		this.first = first;
	}

	/** The next serial of the agency's day, from 1. */
	public int nextDossier(String agency, LocalDate day) {
		return next("dossier_series", "series_day", agency, day);
	}

	/** The next decision number of the agency's year, from 1. */
	public int nextDecision(String agency, int year) {
		return next("decision_series", "series_year", agency, year);
	}

	private int next(String table, String period, String agency, Object value) {
		String where = " where agency = ? and " + period + " = ?";
		String increment = "update " + table + " set last_number = last_number + 1" + where;
		if (this.jdbc.sql(increment).params(agency, value).update() == 0) {
			this.first.insert("insert into " + table + " (agency, " + period + ", last_number) values (?, ?, 0)",
					agency, value);
			this.jdbc.sql(increment).params(agency, value).update();
		}
		return this.jdbc.sql("select last_number from " + table + where)
			.params(agency, value)
			.query(Integer.class)
			.single();
	}

}
