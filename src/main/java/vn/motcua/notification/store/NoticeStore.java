package vn.motcua.notification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.motcua.notification.Notice;
import vn.motcua.notification.NoticeKind;
import vn.motcua.notification.NoticeState;
import vn.motcua.shared.SqlTime;

/** Table {@code notice}. */
@Repository
public class NoticeStore {

	private final JdbcClient jdbc;

	public NoticeStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public boolean contains(String key) {
		return this.jdbc.sql("select count(*) from notice where idempotency_key = :key")
			.param("key", key)
			.query(Long.class)
			.single() > 0;
	}

	public void insert(Notice notice, String key) {
		this.jdbc.sql("""
				insert into notice (dossier_code, agency, idempotency_key, kind, recipient, subject, body, state,
				  next_attempt_at, queued_at)
				values (:code, :agency, :key, :kind, :recipient, :subject, :body, :state, :now, :now)""")
			.param("code", notice.dossierCode())
			.param("agency", notice.agency())
			.param("key", key)
			.param("kind", notice.kind().name())
			.param("recipient", notice.recipient())
			.param("subject", notice.subject())
			.param("body", notice.body())
			.param("state", notice.state().name())
			.param("now", SqlTime.at(notice.queuedAt()))
			.update();
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
