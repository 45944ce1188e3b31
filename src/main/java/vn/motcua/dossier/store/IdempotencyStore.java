package vn.motcua.dossier.store;

import java.time.Instant;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code idempotency_key}. */
@Repository
public class IdempotencyStore {

	private static final String KEY = " where route = ? and caller = ? and request_key = ?";

	private final JdbcClient jdbc;

	IdempotencyStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Takes the key for this transaction; a second taker waits or fails. */
	public void take(String route, String caller, String key, String requestHash, Instant at) {
		this.jdbc.sql("""
				insert into idempotency_key (route, caller, request_key, request_hash, status, location, body,
				created_at) values (?, ?, ?, ?, 0, '', '', ?)""")
			.params(route, caller, key, requestHash, DossierStore.utc(at))
			.update();
	}

	/** Keeps the answer under a taken key. */
	public void answer(String route, String caller, String key, int status, String location, String body) {
		this.jdbc.sql("update idempotency_key set status = ?, location = ?, body = ?" + KEY)
			.params(status, location, body, route, caller, key)
			.update();
	}

	public Optional<Kept> find(String route, String caller, String key) {
		return this.jdbc.sql("select request_hash, status, location, body from idempotency_key" + KEY)
			.params(route, caller, key)
			.query((rs, i) -> new Kept(rs.getString(1), rs.getInt(2), rs.getString(3), rs.getString(4)))
			.optional();
	}

	public int forgetBefore(Instant day) {
		return this.jdbc.sql("delete from idempotency_key where created_at < ?").param(DossierStore.utc(day)).update();
	}

	/** A kept answer. */
	public record Kept(String requestHash, int status, String location, String body) {
	}

}
