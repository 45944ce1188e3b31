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
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL of its own that counts statements and CPU. */
final class PostgresMeter implements AutoCloseable {

	/** Null where somebody else started the server. */
	private final EmbeddedPostgres postgres;

	private final int port;

	private final long pid;

	PostgresMeter(Path dataDirectory) throws IOException, SQLException {
		this(dataDirectory, EmbeddedPostgres.builder());
	}

	private PostgresMeter(Path dataDirectory, EmbeddedPostgres.Builder builder) throws IOException, SQLException {
		Path running = dataDirectory.resolve("postmaster.pid");
		if (Files.exists(running)) {
			this.postgres = null;
		}
		else {
			this.postgres = builder.setDataDirectory(dataDirectory)
				.setServerConfig("shared_preload_libraries", "pg_stat_statements")
				.setServerConfig("pg_stat_statements.track", "top")
				.setServerConfig("max_connections", "100")
				.setRegisterShutdownHook(false)
				.start();
		}
		List<String> lines = Files.readAllLines(running);
		this.pid = Long.parseLong(lines.get(0));
		this.port = Integer.parseInt(lines.get(3));
		execute("create extension if not exists pg_stat_statements");
	}

	/**
	 * As an operator sets it up, with commits that survive; the directory is kept when it
	 * stops. A server that runs in it already is used, and left running.
	 */
	static PostgresMeter durable(Path dataDirectory) throws IOException, SQLException {
		return new PostgresMeter(dataDirectory,
				EmbeddedPostgres.builder()
					.setCleanDataDirectory(false)
					.setServerConfig("fsync", "on")
					.setServerConfig("synchronous_commit", "on")
					.setServerConfig("full_page_writes", "on")
					.setServerConfig("shared_buffers", "1GB")
					.setServerConfig("max_wal_size", "4GB")
					.setServerConfig("random_page_cost", "1.1"));
	}

	String url() {
		return url("postgres");
	}

	String url(String database) {
		return "jdbc:postgresql://localhost:" + this.port + "/" + database;
	}

	boolean hasDatabase(String name) throws SQLException {
		return count("pg_database where datname = '" + name + "'") > 0;
	}

	/** A copy, or under another name the same; nobody may be connected. */
	void createDatabase(String name, String template) throws SQLException {
		execute("create database " + name + " template " + template + " strategy file_copy");
	}

	void renameDatabase(String from, String to) throws SQLException {
		execute("alter database " + from + " rename to " + to);
	}

	void dropDatabase(String name) throws SQLException {
		execute("drop database if exists " + name + " with (force)");
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
		if (this.postgres != null) {
			this.postgres.close();
		}
	}

}
