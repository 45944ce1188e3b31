package vn.motcua.batch.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.shared.SqlBatch;

/** Table {@code list_filed_line}: which line stands in which dossier. */
@Repository
public class FiledLineStore {

	private static final int PAGE = 500;

	private final JdbcClient jdbc;

	private final SqlBatch batch;

	public FiledLineStore(JdbcClient jdbc, SqlBatch batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	/** The newest dossier of each line that is in one, by key. */
	public Map<String, String> dossiers(Collection<String> keys) {
		Map<String, String> dossiers = new LinkedHashMap<>();
		pages(keys).forEach((page) -> this.jdbc
			.sql("select line_key, dossier_code from list_filed_line where line_key in (:keys) order by repetition")
			.param("keys", page)
			.query((row) -> {
				dossiers.put(row.getString("line_key"), row.getString("dossier_code"));
			}));
		return dossiers;
	}

	/** Whether one of the lines stands in another dossier as well. */
	public boolean anyElsewhere(Collection<String> keys, String dossier) {
		return pages(keys).stream()
			.anyMatch((page) -> this.jdbc
				.sql("select count(*) from list_filed_line where line_key in (:keys) and dossier_code <> :dossier")
				.param("keys", page)
				.param("dossier", dossier)
				.query(Integer.class)
				.single() > 0);
	}

	/**
	 * Writes a dossier's lines, in one order for all; who writes the same line at the
	 * same moment fails.
	 */
	public void add(String dossier, Collection<String> keys) {
		Map<String, Integer> last = new LinkedHashMap<>();
		pages(keys).forEach((page) -> this.jdbc.sql(
				"select line_key, max(repetition) as latest from list_filed_line where line_key in (:keys) group by line_key")
			.param("keys", page)
			.query((row) -> {
				last.put(row.getString("line_key"), row.getInt("latest"));
			}));
		List<Object[]> rows = new ArrayList<>();
		for (String key : keys.stream().distinct().sorted().toList()) {
			rows.add(new Object[] { key, last.getOrDefault(key, -1) + 1, dossier });
		}
		this.batch.update("insert into list_filed_line (line_key, repetition, dossier_code) values (?, ?, ?)", rows);
	}

	public void remove(String dossier) {
		this.jdbc.sql("delete from list_filed_line where dossier_code = ?").param(dossier).update();
	}

	/** Dossiers of lists that were filed before lines had keys. */
	public List<String> withoutKeys() {
		return this.jdbc
			.sql("select dossier_code from list_batch_dossier where keyed = false and dossier_code <> '' limit " + PAGE)
			.query(String.class)
			.list();
	}

	public void keyed(String dossier) {
		this.jdbc.sql("update list_batch_dossier set keyed = true where dossier_code = ?").param(dossier).update();
	}

	private static List<List<String>> pages(Collection<String> keys) {
		List<String> all = keys.stream().distinct().sorted().toList();
		List<List<String>> pages = new ArrayList<>();
		for (int from = 0; from < all.size(); from += PAGE) {
			pages.add(all.subList(from, Math.min(from + PAGE, all.size())));
		}
		return pages;
	}

}
