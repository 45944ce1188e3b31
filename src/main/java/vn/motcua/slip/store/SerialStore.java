package vn.motcua.slip.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.shared.SqlFirst;
import vn.motcua.slip.SlipForm;

/** Table {@code slip_serial}: one series per agency, form and year. */
@Repository
public class SerialStore {

	private final JdbcClient jdbc;

	private final SqlFirst first;

	public SerialStore(JdbcClient jdbc, SqlFirst first) {
		this.jdbc = jdbc;
		this.first = first;
	}

	/**
	 * The next number of the series; its row stays locked until the transaction ends, so
	 * that a slip that is not issued after all leaves no gap.
	 */
	public String next(String agency, SlipForm form, int year) {
		String series = agency + "/" + form.symbol() + "/" + year;
		if (step(series) == 0) {
			this.first.insert("insert into slip_serial (series, next_serial) values (?, 1)", series);
			step(series);
		}
		long serial = this.jdbc.sql("select next_serial - 1 from slip_serial where series = :series")
			.param("series", series)
			.query(Long.class)
			.single();
		return serial + "/" + year + "/" + form.symbol();
	}

	private int step(String series) {
		return this.jdbc.sql("update slip_serial set next_serial = next_serial + 1 where series = :series")
			.param("series", series)
			.update();
	}

}
