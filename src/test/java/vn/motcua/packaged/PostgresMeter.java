package vn.motcua.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL of its own that counts statements and CPU. */
final class PostgresMeter implements AutoCloseable {

	private final EmbeddedPostgres postgres;

	private final long pid;

	PostgresMeter(Path dataDirectory) throws IOException, SQLException {
		this.postgres = EmbeddedPostgres.builder()
			.setDataDirectory(dataDirectory)
			.setServerConfig("shared_preload_libraries", "pg_stat_statements")
			.setServerConfig("pg_stat_statements.track", "top")
			.setServerConfig("max_connections", "100")
			.setRegisterShutdownHook(false)
			.start();
		this.pid = Long.parseLong(Files.readAllLines(dataDirectory.resolve("postmaster.pid")).get(0));
		execute("create extension if not exists pg_stat_statements");
	}

	String url() {
		return this.postgres.getJdbcUrl("postgres", "postgres");
	}

	Duration cpu() {
		return ProcessCpu.of(this.pid, true);
	}

	/** Statements since the server started, transaction control left out. */
	long statements() throws SQLException {
		return number("select coalesce(sum(calls), 0) from pg_stat_statements "
				+ "where query !~* '^(begin|commit|rollback|set|show)'");
	}

	/** How many rows there are: {@code table where condition}. */
	long count(String rows) throws SQLException {
		return number("select count(*) from " + rows);
	}

	private long number(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(url(), "postgres", "postgres");
				Statement statement = connection.createStatement();
				ResultSet result = statement.executeQuery(sql)) {
			result.next();
			return result.getLong(1);
		}
	}

	private void execute(String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection(url(), "postgres", "postgres");
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	@Override
	public void close() throws IOException {
		this.postgres.close();
	}

}
