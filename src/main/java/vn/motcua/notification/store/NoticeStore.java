package vn.motcua.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.notification.Notice;
import vn.motcua.notification.NoticeKind;
import vn.motcua.notification.NoticeState;
import vn.motcua.shared.SqlBatch;
import vn.motcua.shared.SqlTime;

/** Table {@code notice}. */
@Repository
public class NoticeStore {

	private final JdbcClient jdbc;

	private final SqlBatch batch;

	public NoticeStore(JdbcClient jdbc, SqlBatch batch) {
		this.jdbc = jdbc;
		this.batch = batch;
	}

	/** Those of the keys under which a message was written. */
	public Set<String> known(Collection<String> keys) {
		return keys.isEmpty() ? Set.of()
				: this.jdbc.sql("select idempotency_key from notice where idempotency_key in (:keys)")
					.param("keys", keys)
					.query(String.class)
					.set();
	}

	/** New messages by their keys. */
	public void insert(Map<String, Notice> notices) {
		this.batch.update("""
				insert into notice (dossier_code, agency, idempotency_key, kind, recipient, subject, body, state,
				  next_attempt_at, queued_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", notices.entrySet().stream().map((entry) -> {
			Notice n = entry.getValue();
			return new Object[] { n.dossierCode(), n.agency(), entry.getKey(), n.kind().name(), n.recipient(),
					n.subject(), n.body(), n.state().name(), SqlTime.at(n.queuedAt()), SqlTime.at(n.queuedAt()) };
		}).toList());
	}

	/** Messages that may be tried now, oldest first. */
	public List<Notice> due(Instant now, int limit) {
		return this.jdbc.sql("""
				select * from notice where state = 'QUEUED' and next_attempt_at <= :now
				order by next_attempt_at, id limit :limit""")
			.param("now", SqlTime.at(now))
			.param("limit", limit)
			.query(NoticeStore::map)
			.list();
	}

	/**
	 * Reserves a message until {@code nextAttempt}, which is also when it is tried again
	 * if the sender dies; false when another node has it.
	 */
	public boolean claim(Notice notice, Instant now, Instant nextAttempt) {
		return this.jdbc.sql("""
				update notice set attempts = attempts + 1, next_attempt_at = :next
				where id = :id and state = 'QUEUED' and next_attempt_at <= :now""")
			.param("next", SqlTime.at(nextAttempt))
			.param("id", notice.id())
			.param("now", SqlTime.at(now))
			.update() == 1;
	}

	public void markSent(long id, String channel, Instant now) {
		this.jdbc.sql(
				"update notice set state = 'SENT', channel = :channel, sent_at = :now, last_error = null where id = :id")
			.param("channel", channel)
			.param("now", SqlTime.at(now))
			.param("id", id)
			.update();
	}

	/** Keeps the fault; gives up for good when {@code last}. */
	public void markFault(long id, String error, boolean last) {
		this.jdbc.sql("update notice set last_error = :error, state = :state where id = :id")
			.param("error", error)
			.param("state", (last ? NoticeState.FAILED : NoticeState.QUEUED).name())
			.param("id", id)
			.update();
	}

	/** Oldest first. */
	public List<Notice> ofDossier(String dossierCode) {
		return this.jdbc.sql("select * from notice where dossier_code = :code order by id")
			.param("code", dossierCode)
			.query(NoticeStore::map)
			.list();
	}

	/** Newest first. */
	public List<Notice> ofAgencies(Collection<String> agencies, int limit) {
		if (agencies.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("select * from notice where agency in (:agencies) order by id desc limit :limit")
			.param("agencies", agencies)
			.param("limit", limit)
			.query(NoticeStore::map)
			.list();
	}

	public Optional<Notice> find(long id) {
		return this.jdbc.sql("select * from notice where id = :id").param("id", id).query(NoticeStore::map).optional();
	}

	/** Given up, or without an address since {@code since}; newest first. */
	public List<Notice> undelivered(Collection<String> agencies, Instant since, int limit) {
		if (agencies.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql("""
				select * from notice where agency in (:agencies)
				  and (state = 'FAILED' or (state = 'NO_ADDRESS' and queued_at >= :since))
				order by id desc limit :limit""")
			.param("agencies", agencies)
			.param("since", SqlTime.at(since))
			.param("limit", limit)
			.query(NoticeStore::map)
			.list();
	}

	/** Tries again with an address; false when it is no longer undelivered. */
	public boolean requeue(long id, String recipient, Instant now) {
		return this.jdbc.sql("""
				update notice set state = 'QUEUED', recipient = :recipient, attempts = 0, next_attempt_at = :now
				where id = :id and state in ('FAILED', 'NO_ADDRESS')""")
			.param("recipient", recipient)
			.param("now", SqlTime.at(now))
			.param("id", id)
			.update() == 1;
	}

	private static Notice map(ResultSet row, int index) throws SQLException {
		return new Notice(row.getLong("id"), row.getString("dossier_code"), row.getString("agency"),
				NoticeKind.valueOf(row.getString("kind")), row.getString("recipient"), row.getString("subject"),
				row.getString("body"), NoticeState.valueOf(row.getString("state")), row.getString("channel"),
				row.getInt("attempts"), SqlTime.instant(row, "queued_at"), SqlTime.instant(row, "sent_at"),
				row.getString("last_error"));
	}

}
