package vn.motcua.notification;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.notification.store.NoticeStore;
import vn.motcua.shared.SqlTime;
import vn.motcua.testing.TestTables;

import static org.assertj.core.api.Assertions.assertThat;

/** Notices that reached nobody, and trying them again. */
@Tag("database")
class UndeliveredTest {

	private static final Instant NOW = Instant.parse("2026-07-20T03:00:00Z");

	private final TestTables tables = TestTables.fresh();

	private final JdbcClient jdbc = this.tables.jdbc();

	private final NoticeStore store = new NoticeStore(this.jdbc, this.tables.batch());

	@Test
	void findsGivenUpOnesOfTheAgencyAndFreshOnesWithoutAddress() {
		notice("A", "FAILED", NOW.minusSeconds(9_000_000));
		notice("A", "NO_ADDRESS", NOW);
		notice("A", "NO_ADDRESS", NOW.minusSeconds(9_000_000));
		notice("A", "SENT", NOW);
		notice("B", "FAILED", NOW);
		assertThat(this.store.undelivered(Set.of("A"), NOW.minusSeconds(1000), 10)).extracting(Notice::state)
			.containsExactly(NoticeState.NO_ADDRESS, NoticeState.FAILED);
		assertThat(this.store.undelivered(Set.of(), NOW, 10)).isEmpty();
	}

	@Test
	void queuesOnceMoreToTheNewAddress() {
		notice("A", "FAILED", NOW);
		Notice notice = this.store.undelivered(Set.of("A"), NOW, 10).get(0);
		assertThat(this.store.requeue(notice.id(), "moi@example.vn", NOW)).isTrue();
		assertThat(this.store.requeue(notice.id(), "moi@example.vn", NOW)).isFalse();
		assertThat(this.store.due(NOW, 10)).extracting(Notice::recipient).containsExactly("moi@example.vn");
		assertThat(this.store.find(notice.id()).orElseThrow().attempts()).isZero();
	}

	private void notice(String agency, String state, Instant queued) {
		this.jdbc
			.sql("""
					insert into notice (dossier_code, agency, idempotency_key, kind, recipient, subject, body, state, attempts,
					next_attempt_at, queued_at) values ('D', ?, ?, 'ACCEPTED', 'cu@example.vn', '', '', ?, 10, ?, ?)""")
			.params(agency, agency + state + queued, state, SqlTime.at(queued), SqlTime.at(queued))
			.update();
	}

}
