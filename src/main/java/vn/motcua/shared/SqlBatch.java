package vn.motcua.shared;

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
		if (!rows.isEmpty()) {
			this.jdbc.batchUpdate(sql, rows, rows.size(), (statement, row) -> {
				for (int i = 0; i < row.length; i++) {
					statement.setObject(i + 1, row[i]);
				}
			});
		}
	}

}
