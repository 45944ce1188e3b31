package vn.motcua.dossier.store;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.shared.SqlBatch;

/** The table {@code dossier_event_subject}: which dossiers are about whom. */
@Repository
public class EventSubjectStore {

	/** Keys of one question: an employer's list may name a thousand people. */
	private static final int AT_ONCE = 500;

	private final JdbcClient jdbc;

	private final SqlBatch batch;

	EventSubjectStore(JdbcClient jdbc, SqlBatch batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	public void add(String code, Collection<String> keys) {
		this.batch.update("insert into dossier_event_subject (dossier_code, subject) values (?, ?)",
				keys.stream().map((key) -> new Object[] { code, key }).toList());
	}

	public void remove(String code) {
		this.jdbc.sql("delete from dossier_event_subject where dossier_code = ?").param(code).update();
	}

	/** Codes of dossiers with one of the keys. */
	public List<String> codes(List<String> keys) {
		return IntStream.range(0, (keys.size() + AT_ONCE - 1) / AT_ONCE)
			.mapToObj((i) -> keys.subList(i * AT_ONCE, Math.min((i + 1) * AT_ONCE, keys.size())))
			.flatMap(this::codesOf)
			.distinct()
			.toList();
	}

	/** The last dossier of an older release that was written, null when all are. */
	public String adopted() {
		return this.jdbc.sql("select last_code from dossier_event_adoption")
			.query(String.class)
			.optional()
			.orElse(null);
	}

	/** Remembers how far it came; null: all are written. */
	public void adopted(String lastCode) {
		this.jdbc.sql("update dossier_event_adoption set last_code = ?").param(lastCode).update();
	}

	private Stream<String> codesOf(List<String> keys) {
		return this.jdbc.sql("select distinct dossier_code from dossier_event_subject where subject in (:keys)")
			.param("keys", keys)
			.query(String.class)
			.list()
			.stream();
	}

}
