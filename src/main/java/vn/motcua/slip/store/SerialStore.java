package vn.motcua.slip.store;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.slip.SlipForm;

/** Table {@code slip_serial}: one series per agency, form and year. */
@Repository
public class SerialStore {

	private final JdbcClient jdbc;

	private final TransactionTemplate savepoint;

	public SerialStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.savepoint = new TransactionTemplate(transactions);
		this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
	}

	/**
	 * The next number of the series; its row stays locked until the transaction ends, so
	 * that a slip that is not issued after all leaves no gap.
	 */
	public String next(String agency, SlipForm form, int year) {
		String series = agency + "/" + form.symbol() + "/" + year;
		if (step(series) == 0) {
			open(series);
			step(series);
		}
		long serial = this.jdbc.sql("select next_serial - 1 from slip_serial where series = :series")
			.param("series", series)
			.query(Long.class)
			.single();
		return serial + "/" + year + "/" + form.symbol();
	}

	private void open(String series) {
		String insert = "insert into slip_serial (series, next_serial) values (:series, 1)";
		try {
			this.savepoint.executeWithoutResult((status) -> this.jdbc.sql(insert).param("series", series).update());
		}
		catch (DuplicateKeyException ex) {
			// another slip opened the series a moment ago: its row serves as well
		}
	}

	private int step(String series) {
		return this.jdbc.sql("update slip_serial set next_serial = next_serial + 1 where series = :series")
			.param("series", series)
			.update();
	}

}
