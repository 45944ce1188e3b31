package vn.motcua.dossier.process;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import org.springframework.stereotype.Component;

/** Searches every text and binary column of every engine table. */
@Component
class EngineTraces {

	private final DataSource dataSource;

	EngineTraces(DataSource dataSource) {
		this.dataSource = dataSource;
	}

	/** {@code table.column} of every hit. */
	List<String> of(String text) {
		List<String> hits = new ArrayList<>();
		try (Connection connection = this.dataSource.getConnection()) {
			try (ResultSet tables = connection.getMetaData()
				.getTables(null, null, "%", new String[] { "TABLE", "BASE TABLE" })) {
				while (tables.next()) {
					String table = tables.getString("TABLE_NAME");
					if (table.toUpperCase(Locale.ROOT).startsWith("ACT_")) {
						search(connection, table, text, hits);
					}
				}
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
		return hits;
	}

	private static void search(Connection connection, String table, String text, List<String> hits)
			throws SQLException {
		try (var statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select * from " + table)) {
			int columns = rows.getMetaData().getColumnCount();
			while (rows.next()) {
				for (int i = 1; i <= columns; i++) {
					if (value(rows, i).contains(text)) {
						hits.add(table + "." + rows.getMetaData().getColumnName(i));
					}
				}
			}
		}
	}

	private static String value(ResultSet rows, int column) throws SQLException {
		return switch (rows.getMetaData().getColumnType(column)) {
			case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> {
				byte[] bytes = rows.getBytes(column);
				yield (bytes != null) ? new String(bytes, StandardCharsets.UTF_8) : "";
			}
			default -> {
				String text = rows.getString(column);
				yield (text != null) ? text : "";
			}
		};
	}

}
