package vn.motcua.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
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
 * committed, and two nodes never work on the same replay.
 */
@Component
public class CalendarReplayer {

	/** By then every node knows the new calendar and has ended what it began before. */
	private static final Duration SECOND_LOOK = Duration.ofMinutes(2);

	private final ReplayStore replays;

	private final CalendarBook book;

	private final Recounting recounting;

	private final PromiseMover mover;

	private final TransactionTemplate transaction;

	private final Clock clock;

	private final int batchSize;

	CalendarReplayer(ReplayStore replays, CalendarBook book, Recounting recounting, PromiseMover mover,
			PlatformTransactionManager transactions, Clock clock,
			@Value("${motcua.clock.replay-batch:200}") int batchSize) {
		this.replays = replays;
		this.book = book;
		this.recounting = recounting;
		this.mover = mover;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
		this.batchSize = batchSize;
	}

	/** Works until nothing is due. */
	@Scheduled(fixedDelayString = "${motcua.sweep-interval:PT15S}")
	public void sweep() {
		while (Boolean.TRUE.equals(this.transaction.execute((status) -> batch()))) {
			// the next batch is its own transaction
		}
	}

	/** Whether there was a batch to do. */
	boolean batch() {
		Optional<CalendarReplay> due = this.replays.takeDue(this.clock.instant());
		due.ifPresent((replay) -> this.replays.update(advanced(replay)));
		return due.isPresent();
	}

	private CalendarReplay advanced(CalendarReplay replay) {
		List<String> codes = this.recounting.page(replay.position(), this.book.touchesFrom(replay.changeId()),
				this.batchSize);
		if (codes.isEmpty()) {
			Instant second = replay.requestedAt().plus(SECOND_LOOK);
			return (replay.look() == 1) ? replay.secondLook(second) : replay.finished(this.clock.instant());
		}
		List<Result> moving = this.recounting
			.lockAndLook(codes, this.recounting.over(this.book.before(replay.changeId())),
					this.recounting.over(this.book.current()))
			.stream()
			.filter(Result::moves)
			.toList();
		this.mover.move(moving, replay.reason(), replay.requestedBy(), this.clock.instant());
		return replay.advancedTo(codes.get(codes.size() - 1), codes.size(), moving.size());
	}

}
