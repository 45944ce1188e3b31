package vn.motcua.workbench.migration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

import vn.motcua.shared.SqlBatch;
import vn.motcua.shared.SqlTime;
import vn.motcua.workbench.migration.Migration.Failure;
import vn.motcua.workbench.migration.Migration.Progress;

/** Tables {@code model_migration} and {@code model_migration_case}. */
@Repository
class MigrationStore {

	private final JdbcClient jdbc;

	private final SqlBatch batch;

	MigrationStore(JdbcClient jdbc, SqlBatch batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	/** Adds it; the id it carries does not count. */
	long add(Migration migration) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into model_migration (process_key, from_version, to_version, from_definition, to_definition,
				by_hand, reason, requested_at, requested_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(migration.processKey(), migration.fromVersion(), migration.toVersion(), migration.fromDefinition(),
					migration.toDefinition(), Migration.text(migration.byHand()), migration.reason(),
					SqlTime.at(migration.requestedAt()), migration.requestedBy())
			.update(key, "id");
		return key.getKeyAs(Long.class);
	}

	/**
	 * @param cases instance id and dossier code, which may be null
	 */
	void addCases(long migration, List<Case> cases) {
		this.batch.update(
				"insert into model_migration_case (migration_id, instance_id, dossier_code, state, tries, problem) "
						+ "values (?, ?, ?, 'WAITING', 0, '')",
				cases.stream().map((c) -> new Object[] { migration, c.instance(), c.dossier() }).toList());
	}

	/** A case nobody else works on, held until the transaction ends. */
	Optional<Case> take() {
		return this.jdbc.sql("""
				select migration_id, instance_id, dossier_code, tries from model_migration_case where state = 'WAITING'
				order by tries, migration_id, instance_id fetch first 1 rows only for update skip locked""")
			.query((row, index) -> new Case(row.getLong("migration_id"), row.getString("instance_id"),
					row.getString("dossier_code"), row.getInt("tries")))
			.optional();
	}

	/** Nothing when somebody else has settled it since it was taken. */
	void settle(Case found, String state, int tries, String problem, Instant at) {
		this.jdbc.sql("""
				update model_migration_case set state = ?, tries = ?, problem = ?, done_at = ?
				where migration_id = ? and instance_id = ? and state = 'WAITING' and tries = ?""")
			.params(state, tries, problem.substring(0, Math.min(problem.length(), 1000)), SqlTime.at(at),
					found.migration(), found.instance(), found.tries())
			.update();
	}

	/** Stamps those of which nothing waits any more. */
	void finish(Instant at) {
		this.jdbc
			.sql("""
					update model_migration set finished_at = ? where finished_at is null and not exists (
					select 1 from model_migration_case c where c.migration_id = model_migration.id and c.state = 'WAITING')""")
			.param(SqlTime.at(at))
			.update();
	}

	Migration get(long id) {
		return this.jdbc.sql("select * from model_migration where id = ?")
			.param(id)
			.query(MigrationStore::map)
			.single();
	}

	boolean isUnderWay(String processKey, int fromVersion) {
		return this.jdbc.sql("""
				select count(*) from model_migration
				where process_key = ? and from_version = ? and finished_at is null""")
			.params(processKey, fromVersion)
			.query(Long.class)
			.single() > 0;
	}

	/** Newest first. */
	List<Migration> newest(int limit) {
		return this.jdbc.sql("select * from model_migration order by id desc fetch first " + limit + " rows only")
			.query(MigrationStore::map)
			.list();
	}

	Progress progress(long id) {
		Map<String, Long> counts = this.jdbc
			.sql("select state, count(*) n from model_migration_case where migration_id = ? group by state")
			.param(id)
			.query((row, index) -> Map.entry(row.getString("state"), row.getLong("n")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return new Progress(counts.getOrDefault("WAITING", 0L), counts.getOrDefault("MOVED", 0L),
				counts.getOrDefault("FAILED", 0L), counts.getOrDefault("ENDED", 0L));
	}

	List<Failure> failures(long id, int limit) {
		return this.jdbc
			.sql("""
					select dossier_code, instance_id, problem from model_migration_case
					where migration_id = ? and state = 'FAILED' order by dossier_code, instance_id fetch first\s"""
					+ limit + " rows only")
			.param(id)
			.query((row,
					index) -> new Failure((row.getString("dossier_code") != null) ? row.getString("dossier_code")
							: row.getString("instance_id"), row.getString("problem")))
			.list();
	}

	private static Migration map(ResultSet row, int index) throws SQLException {
		return new Migration(row.getLong("id"), row.getString("process_key"), row.getInt("from_version"),
				row.getInt("to_version"), row.getString("from_definition"), row.getString("to_definition"),
				Migration.pairs(row.getString("by_hand")), row.getString("reason"),
				SqlTime.instant(row, "requested_at"), row.getString("requested_by"),
				SqlTime.instant(row, "finished_at"));
	}

	/**
	 * One instance of a migration.
	 *
	 * @param dossier null where it belongs to none
	 */
	record Case(long migration, String instance, String dossier, int tries) {
	}

}
