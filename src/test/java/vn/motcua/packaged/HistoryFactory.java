package vn.motcua.packaged;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills PostgreSQL with copies of the dossiers that the application itself made: other
 * codes, agencies and times, every other column as it was, logs chained anew; open ones
 * with their instances, tasks and timers in the engine. Step by step in
 * {@code bench/*.sql}.
 */
final class HistoryFactory implements AutoCloseable {

	/** Serial numbers of copies; the application's own are smaller. */
	private static final long FIRST = 1_000_000;

	private static final int CHUNK = 10_000;

	private static final Set<String> TABLES = Set.of("dossier", "dossier_event", "dossier_clock", "clock_entry",
			"step_record", "step_day");

	private final String url;

	private final SingleConnectionDataSource connection;

	private final JdbcClient jdbc;

	HistoryFactory(String url) {
		this.url = url;
		this.connection = new SingleConnectionDataSource(url, "postgres", "postgres", true);
		this.jdbc = JdbcClient.create((DataSource) this.connection);
	}

	/** Takes every dossier there is as a model of copies for these agencies. */
	void prepare(List<String> agencies) {
		this.jdbc.sql("create schema bench").update();
		this.jdbc.sql("create table bench.agency (code text)").update();
		agencies.forEach((code) -> this.jdbc.sql("insert into bench.agency values (?)").param(code).update());
		run(this.connection, "prepare", Map.of());
	}

	/** Adds so many copies, on two connections. */
	void fill(long history, long open) {
		Set<String> tables = new TreeSet<>(TABLES);
		tables.addAll(this.jdbc.sql("select target from bench.engine").query(String.class).list());
		List<String> constraints = this.jdbc.sql("""
				select format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname,
				pg_get_constraintdef(c.oid)) from pg_constraint c where c.contype in ('p', 'u')
				and c.conrelid::regclass::text in (:tables)
				and not exists (select 1 from pg_constraint f where f.contype = 'f' and f.conindid = c.conindid)""")
			.param("tables", TABLES)
			.query(String.class)
			.list();
		constraints.forEach(
				(definition) -> this.jdbc.sql(definition.replaceAll(" add constraint (\\S+) .*", " drop constraint $1"))
					.update());
		List<String> indexes = this.jdbc.sql("select indexdef from pg_indexes i where tablename in (:tables) "
				+ "and schemaname = 'public' and not exists (select 1 from pg_constraint c where c.conname = i.indexname)")
			.param("tables", tables)
			.query(String.class)
			.list();
		indexes.forEach((definition) -> this.jdbc
			.sql("drop index " + definition.replaceAll("^CREATE (UNIQUE )?INDEX (\\S+) .*", "$2"))
			.update());
		copyInChunks(history, open);
		this.jdbc.sql("set maintenance_work_mem = '512MB'").update();
		this.jdbc.sql("set work_mem = '256MB'").update();
		constraints.forEach((definition) -> this.jdbc.sql(definition).update());
		run(this.connection, "sum", Map.of());
		indexes.forEach((definition) -> this.jdbc.sql(definition).update());
		this.jdbc.sql("vacuum analyze").update();
	}

	/** As before the sweeps of a day. */
	void forgetDay() {
		this.jdbc.sql("delete from flow_day_summed").update();
		this.jdbc.sql("update step_window_from set first_day = date '1970-01-01'").update();
	}

	/** What sweeps do once a day. */
	void beginDay() {
		run(this.connection, "window", Map.of());
	}

	private void copyInChunks(long history, long open) {
		ExecutorService both = Executors.newFixedThreadPool(2);
		List<Future<?>> chunks = new ArrayList<>();
		for (long from = 0; from < history + open;) {
			boolean ofOpen = from >= history;
			long to = Math.min(from + CHUNK, ofOpen ? history + open : history);
			long first = FIRST + from;
			chunks.add(both.submit(() -> copy(ofOpen, first, FIRST + to - 1)));
			from = to;
		}
		both.shutdown();
		try {
			for (Future<?> chunk : chunks) {
				chunk.get();
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		finally {
			both.shutdownNow();
		}
	}

	private void copy(boolean ofOpen, long first, long last) {
		SingleConnectionDataSource own = new SingleConnectionDataSource(this.url, "postgres", "postgres", true);
		try {
			new TransactionTemplate(new JdbcTransactionManager(own)).executeWithoutResult((status) -> {
				JdbcClient session = JdbcClient.create((DataSource) own);
				// foreign keys hold by construction
				session.sql("set local session_replication_role = replica").update();
				session.sql("set local synchronous_commit = off").update();
				session.sql("set local work_mem = '64MB'").update();
				run(own, "copy", Map.of(":first", Long.toString(first), ":last", Long.toString(last), ":open",
						Boolean.toString(ofOpen)));
			});
		}
		finally {
			own.destroy();
		}
	}

	/**
	 * Columns in which copies differ from their models, as {@code table.column},
	 * {@code table.column is null} where only one of both has a value, and
	 * {@code table rows} where a copy has more or fewer.
	 */
	Set<String> differences() {
		Set<String> found = new TreeSet<>();
		compare("dossier", "code", "a.code = p.model", found);
		compare("dossier_clock", "dossier_code", "a.dossier_code = p.model", found);
		compare("dossier_event", "dossier_code", "a.dossier_code = p.model and a.seq = b.seq", found);
		compare("clock_entry", "dossier_code", "a.dossier_code = p.model and a.seq = b.seq", found);
		compare("step_record", "dossier_code",
				"a.dossier_code = p.model and bench.id(a.task_id::text, p.n) = b.task_id", found);
		return found;
	}

	private void compare(String table, String code, String model, Set<String> found) {
		String joined = " from bench.sample p join " + table + " b on b." + code + " = p.code join " + table + " a on "
				+ model;
		found.addAll(this.jdbc.sql("select distinct '" + table + ".' || x.key || case when (x.value = 'null') <> "
				+ "(y.value = 'null') then ' is null' else '' end" + joined
				+ " cross join lateral jsonb_each(to_jsonb(a)) x join lateral jsonb_each(to_jsonb(b)) y on y.key = x.key "
				+ "where x.value <> y.value")
			.query(String.class)
			.list());
		String rows = "select count(*) from bench.sample p join " + table + " t on t." + code + " = p.";
		List<Long> counts = Stream.of(rows + "code", rows + "model", "select count(*)" + joined)
			.map((sql) -> this.jdbc.sql(sql).query(Long.class).single())
			.distinct()
			.toList();
		if (counts.size() > 1 || counts.contains(0L)) {
			found.add(table + " rows " + counts);
		}
	}

	JdbcClient jdbc() {
		return this.jdbc;
	}

	private static void run(SingleConnectionDataSource source, String script, Map<String, String> values) {
		String sql = text(script);
		for (Map.Entry<String, String> value : values.entrySet()) {
			sql = sql.replace(value.getKey(), value.getValue());
		}
		String whole = sql;
		try (Connection shared = source.getConnection(); var statement = shared.createStatement()) {
			statement.execute(whole);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("bench/" + script + ".sql", ex);
		}
	}

	private static String text(String script) {
		try (InputStream in = HistoryFactory.class.getResourceAsStream("/bench/" + script + ".sql")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(script, ex);
		}
	}

	@Override
	public void close() {
		this.connection.destroy();
	}

}
