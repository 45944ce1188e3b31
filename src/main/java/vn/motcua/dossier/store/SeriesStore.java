package vn.motcua.dossier.store;

import java.time.LocalDate;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers without gaps or doubles: the counter's row is locked until the caller's
 * transaction ends, so a rolled-back caller gives its number back.
 */
@Repository
public class SeriesStore {

	private final JdbcClient jdbc;

	private final TransactionTemplate savepoint;

	SeriesStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.savepoint = new TransactionTemplate(transactions);
		this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
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
			open(table, period, agency, value);
			this.jdbc.sql(increment).params(agency, value).update();
		}
		return this.jdbc.sql("select last_number from " + table + where)
			.params(agency, value)
			.query(Integer.class)
			.single();
	}

	private void open(String table, String period, String agency, Object value) {
		String insert = "insert into " + table + " (agency, " + period + ", last_number) values (?, ?, 0)";
		try {
			this.savepoint.executeWithoutResult((status) -> this.jdbc.sql(insert).params(agency, value).update());
		}
		catch (DuplicateKeyException ex) {
			// another filing opened the series a moment ago: its row serves as well
		}
	}

}
