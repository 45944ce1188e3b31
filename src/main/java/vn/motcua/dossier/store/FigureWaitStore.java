package vn.motcua.dossier.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.dossier.FigureWait;
import vn.motcua.dossier.FigureWaits;

/** The table {@code figure_wait}. */
@Repository
public class FigureWaitStore {

	private static final String GAPS = "select law_table, count(*) as dossiers, min(since) as oldest from figure_wait ";

	private static final String BY_TABLE = " group by law_table order by law_table";

	private final JdbcClient jdbc;

	FigureWaitStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public void add(FigureWait wait) {
		this.jdbc.sql("""
				insert into figure_wait (job_id, dossier_code, agency, law_table, inputs, activity_id, step, since)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(wait.jobId(), wait.dossierCode(), wait.agency(), wait.table(), DataJson.write(wait.inputs()),
					wait.activityId(), wait.step(), DossierStore.utc(wait.since()))
			.update();
	}

	/** Whether there was one. */
	public boolean remove(String jobId) {
		return this.jdbc.sql("delete from figure_wait where job_id = ?").param(jobId).update() > 0;
	}

	public List<FigureWait> of(String dossierCode) {
		return this.jdbc.sql("select * from figure_wait where dossier_code = ? order by since, job_id")
			.param(dossierCode)
			.query(FigureWaitStore::map)
			.list();
	}

	public List<FigureWait> of(String table, Collection<String> agencies, String after, int limit) {
		return agencies.isEmpty() ? List.of()
				: this.jdbc.sql("""
						select * from figure_wait where law_table = :table and agency in (:agencies) and job_id > :after
						order by job_id limit :limit""")
					.param("table", table)
					.param("agencies", agencies)
					.param("after", after)
					.param("limit", limit)
					.query(FigureWaitStore::map)
					.list();
	}

	public List<FigureWaits.Gap> gaps(Collection<String> agencies) {
		return agencies.isEmpty() ? List.of()
				: this.jdbc.sql(GAPS + "where agency in (:agencies)" + BY_TABLE)
					.param("agencies", agencies)
					.query(FigureWaitStore::gap)
					.list();
	}

	public List<FigureWaits.Gap> gaps() {
		return this.jdbc.sql(GAPS + BY_TABLE).query(FigureWaitStore::gap).list();
	}

	public Set<String> waiting(Collection<String> jobIds) {
		return jobIds.isEmpty() ? Set.of()
				: new HashSet<>(this.jdbc.sql("select job_id from figure_wait where job_id in (:jobs)")
					.param("jobs", jobIds)
					.query(String.class)
					.list());
	}

	private static FigureWait map(ResultSet row, int index) throws SQLException {
		return new FigureWait(row.getString("job_id"), row.getString("dossier_code"), row.getString("agency"),
				row.getString("law_table"), DataJson.read(row.getString("inputs")), row.getString("activity_id"),
				row.getString("step"), DossierStore.instant(row, "since"));
	}

	private static FigureWaits.Gap gap(ResultSet row, int index) throws SQLException {
		return new FigureWaits.Gap(row.getString("law_table"), row.getInt("dossiers"),
				DossierStore.instant(row, "oldest"));
	}

}
