package vn.motcua.shared;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** One statement for many rows in one exchange with the database. */
@Component
public class SqlBatch {

	private final JdbcOperations jdbc;

	public SqlBatch(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	/** Parameters in the order of the question marks; null is allowed. */
	public void update(String sql, List<Object[]> rows) {
		if (rows.size() == 1) {
			// the fault of a batch would tell the parameters, and with them personal
			// data, to the log
			this.jdbc.update(sql, (statement) -> set(statement, rows.get(0)));
		}
		else if (!rows.isEmpty()) {
			this.jdbc.batchUpdate(sql, rows, rows.size(), SqlBatch::set);
		}
	}

	private static void set(PreparedStatement statement, Object[] row) throws SQLException {
		for (int i = 0; i < row.length; i++) {
			statement.setObject(i + 1, row[i]);
		}
	}

}
