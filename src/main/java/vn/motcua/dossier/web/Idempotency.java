package vn.motcua.dossier.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.dossier.store.IdempotencyStore;
import vn.motcua.dossier.store.IdempotencyStore.Kept;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Does a request with an {@code Idempotency-Key} once. The key, the work and the answer
 * are one transaction: the same key with the same request gets the kept answer, with
 * another request it is refused, and a request that failed leaves its key free.
 */
@Component
class Idempotency {

	static final String HEADER = "Idempotency-Key";

	private static final Duration KEPT_FOR = Duration.ofDays(30);

	private final IdempotencyStore store;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Idempotency(IdempotencyStore store, TransactionTemplate transaction, Clock clock) {
		this.store = store;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Runs {@code work} in a transaction, at most once per key.
	 * @param key as the client sent it; null when it sent none
	 */
	Answer once(String route, String caller, String key, String requestHash, Supplier<Answer> work) {
		if (key == null) {
			return this.transaction.execute((status) -> work.get());
		}
		checkKey(key);
		Optional<Answer> before = kept(route, caller, key, requestHash);
		return before.orElseGet(() -> first(route, caller, key, requestHash, work));
	}

	private Answer first(String route, String caller, String key, String requestHash, Supplier<Answer> work) {
		try {
			return this.transaction.execute((status) -> {
				take(route, caller, key, requestHash);
				Answer answer = work.get();
				this.store.answer(route, caller, key, answer.status(), answer.location(), answer.body());
				return answer;
			});
		}
		catch (KeyTakenException ex) {
			return kept(route, caller, key, requestHash).orElseThrow(Idempotency::underWay);
		}
	}

	private void take(String route, String caller, String key, String requestHash) {
		try {
			this.store.take(route, caller, key, requestHash, this.clock.instant());
		}
		catch (DuplicateKeyException | ConcurrencyFailureException ex) {
			throw new KeyTakenException(ex);
		}
	}

	private Optional<Answer> kept(String route, String caller, String key, String requestHash) {
		return this.store.find(route, caller, key).map((kept) -> replay(kept, requestHash));
	}

	private static Answer replay(Kept kept, String requestHash) {
		if (!kept.requestHash().equals(requestHash)) {
			throw new RefusedException(Kind.INVALID, "IDEMPOTENCY_KEY_REUSED", HEADER,
					"Khóa Idempotency-Key này đã dùng cho một yêu cầu có nội dung khác. Hãy dùng khóa mới cho yêu cầu mới.");
		}
		return new Answer(kept.status(), kept.location(), kept.body(), true);
	}

	private static void checkKey(String key) {
		if (!key.matches("[\\x21-\\x7E]{1,255}")) {
			throw new RefusedException(Kind.INVALID, "IDEMPOTENCY_KEY_INVALID", HEADER,
					"Khóa Idempotency-Key phải có 1 đến 255 ký tự không dấu, không có khoảng trắng.");
		}
	}

	private static RefusedException underWay() {
		return new RefusedException(Kind.CONFLICT, "REQUEST_UNDER_WAY", HEADER,
				"Yêu cầu với khóa này đang được xử lý. Hãy gửi lại sau vài giây.");
	}

	@Scheduled(cron = "0 30 2 * * *", zone = "Asia/Ho_Chi_Minh")
	void forgetOldKeys() {
		this.store.forgetBefore(this.clock.instant().minus(KEPT_FOR));
	}

	/** What the client gets. */
	record Answer(int status, String location, String body, boolean replayed) {
	}

	private static final class KeyTakenException extends RuntimeException {

		KeyTakenException(Throwable cause) {
			super(cause);
		}

	}

}
