package vn.motcua.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.clock.Recounting.Result;
import vn.motcua.clock.calendar.CalendarBook;
import vn.motcua.clock.store.ReplayStore;

/**
 * Carries a change of the calendar to all open dossiers. Each batch is one transaction
 * with its place in the row of the replay: a restart goes on after the last one that was
 * committed, and two nodes never work on the same replay. A dossier that cannot be
 * written does not hold up the others: every look tries it once more.
 */
@Component
public class CalendarReplayer {

	private static final Logger LOG = LoggerFactory.getLogger(CalendarReplayer.class);

	/** By then every node knows the new calendar and has ended what it began before. */
	private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(2);

	private final ReplayStore replays;

	private final CalendarBook book;

	private final Recounting recounting;

	private final ClockDeeds deeds;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final int batchSize;

	CalendarReplayer(ReplayStore replays, CalendarBook book, Recounting recounting, ClockDeeds deeds,
			PlatformTransactionManager transactions, Clock clock,
			@Value("${motcua.clock.replay-batch:200}") int batchSize) {
		this.replays = replays;
		this.book = book;
		this.recounting = recounting;
		this.deeds = deeds;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
		this.batchSize = batchSize;
	}

	/** Works until nothing is due. */
	@Scheduled(fixedDelayString = "${motcua.sweep-interval:PT15S}")
	public void sweep() {
		while (step()) {
			// each step is its own transaction
		}
	}

	/** A batch; when it fails, its dossiers one by one. */
	private boolean step() {
		try {
			return inTransaction(this.batchSize);
		}
		catch (RuntimeException ex) {
			LOG.warn("A batch of the change of the calendar is done again one by one: {}", inOneLine(ex));
			boolean more = true;
			for (int i = 0; more && i < this.batchSize; i++) {
				more = single();
			}
			return more;
		}
	}

	/** One dossier; when it fails, the replay goes on after it. */
	private boolean single() {
		try {
			return inTransaction(1);
		}
		catch (RuntimeException ex) {
			LOG.warn("A dossier is skipped by the change of the calendar", ex);
			return Boolean.TRUE.equals(this.transaction.execute((status) -> skip(ex)));
		}
	}

	private boolean inTransaction(int size) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> batch(size)));
	}

	/** Whether there was a batch to do. */
	boolean batch(int size) {
		Optional<CalendarReplay> due = this.replays.takeDue(this.clock.instant());
		due.ifPresent((replay) -> this.replays.update(advanced(replay, size)));
		return due.isPresent();
	}

	private boolean skip(RuntimeException problem) {
		Optional<CalendarReplay> due = this.replays.takeDue(this.clock.instant());
		due.ifPresent((replay) -> {
			String code = page(replay, 1).stream().findFirst().orElseThrow(() -> problem);
			this.replays.skip(replay.id(), code, inOneLine(problem), this.clock.instant());
			this.replays.update(replay.skipping(code, this.replays.countSkipped(replay.id())));
		});
		return due.isPresent();
	}

	/** Databases add the row, and with it personal data, in further lines. */
	private static String inOneLine(RuntimeException problem) {
		return String.valueOf(NestedExceptionUtils.getMostSpecificCause(problem).getMessage())
			.lines()
			.findFirst()
			.orElse("");
	}

	private CalendarReplay advanced(CalendarReplay replay, int size) {
		List<String> codes = page(replay, size);
		if (codes.isEmpty()) {
			return replay.needsAnotherLook() ? replay.nextLook(nextLookAt(replay))
					: replay.finished(this.clock.instant());
		}
		List<Result> moving = this.recounting
			.lockAndLook(codes, this.recounting.over(this.book.before(replay.changeId())),
					this.recounting.over(this.book.current()))
			.stream()
			.filter(Result::moves)
			.toList();
		this.deeds.move(moving.stream().map(Result::deed).toList(), replay.reason(), replay.requestedBy(),
				this.clock.instant());
		int reached = (replay.skipped() > 0) ? this.replays.forget(replay.id(), codes) : 0;
		return replay.advancedTo(codes.get(codes.size() - 1), codes.size(), moving.size(), replay.skipped() - reached);
	}

	/** The second may be due already; a third gives what was in the way time to go. */
	private Instant nextLookAt(CalendarReplay replay) {
		Instant from = (replay.look() == 1) ? replay.requestedAt() : this.clock.instant();
		return from.plus(BETWEEN_LOOKS);
	}

	private List<String> page(CalendarReplay replay, int size) {
		return this.recounting.page(replay.position(), this.book.touchesFrom(replay.changeId()), size);
	}

}
