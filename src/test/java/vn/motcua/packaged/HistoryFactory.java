package vn.motcua.packaged;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills PostgreSQL with copies of the dossiers that the application itself made: other
 * codes, agencies and times, every other column as it was, logs chained anew. Copies of
 * open dossiers have no instance in the engine. Step by step in {@code bench/*.sql}.
 */
final class HistoryFactory implements AutoCloseable {

	/** Serial numbers of copies; the application's own are smaller. */
	private static final long FIRST = 1_000_000;

	private static final Set<String> TABLES = Set.of("dossier", "dossier_event", "dossier_clock", "clock_entry",
			"step_record");

	private final SingleConnectionDataSource connection;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private long next = FIRST;

	private long history;

	private long open;

	HistoryFactory(String url, List<String> agencies) {
		this.connection = new SingleConnectionDataSource(url, "postgres", "postgres", true);
		this.jdbc = JdbcClient.create((DataSource) this.connection);
		this.transaction = new TransactionTemplate(new JdbcTransactionManager(this.connection));
		run("prepare", Map.of());
		this.jdbc.sql("create table bench.agency (code text)").update();
		agencies.forEach((code) -> this.jdbc.sql("insert into bench.agency values (?)").param(code).update());
	}

	/** Adds copies until there are so many. */
	void fill(long historyWanted, long openWanted) {
		List<String> indexes = this.jdbc.sql("select indexdef from pg_indexes i where tablename in (:tables) "
				+ "and schemaname = 'public' and not exists (select 1 from pg_constraint c where c.conname = i.indexname)")
			.param("tables", TABLES)
			.query(String.class)
			.list();
		indexes.forEach((definition) -> this.jdbc.sql("drop index " + definition.split(" ")[2]).update());
		copy(false, historyWanted - this.history);
		copy(true, openWanted - this.open);
		this.history = historyWanted;
		this.open = openWanted;
		indexes.forEach((definition) -> this.jdbc.sql(definition).update());
		for (String table : TABLES) {
			this.jdbc.sql("vacuum analyze " + table).update();
		}
		this.jdbc.sql("vacuum analyze step_day").update();
	}

	private void copy(boolean ofOpen, long count) {
		if (count > 0) {
			this.transaction.executeWithoutResult((status) -> {
				// foreign keys hold by construction
				this.jdbc.sql("set local session_replication_role = replica").update();
				this.jdbc.sql("set local work_mem = '128MB'").update();
				run("copy", Map.of(":first", Long.toString(this.next), ":last", Long.toString(this.next + count - 1),
						":open", Boolean.toString(ofOpen)));
			});
			this.next += count;
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
		// a copy's task is numbered as its model's steps are
		compare("step_record", "dossier_code", "a.task_id = (select s.task_id from bench.step s "
				+ "where s.dossier_code = p.model and s.i = split_part(b.task_id, '-', 1)::int)", found);
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

	private void run(String script, Map<String, String> values) {
		String sql = text(script);
		for (Map.Entry<String, String> value : values.entrySet()) {
			sql = sql.replace(value.getKey(), value.getValue());
		}
		String whole = sql;
		try (var statement = this.connection.getConnection().createStatement()) {
			statement.execute(whole);
		}
		catch (java.sql.SQLException ex) {
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
