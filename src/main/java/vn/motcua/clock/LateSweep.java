package vn.motcua.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.clock.process.LateWork;
import vn.motcua.clock.store.DueClocks;
import vn.motcua.clock.store.DueClocks.Due;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;

/**
 * The late protocol: shortly before the promised date an officer is asked to solve or to
 * apologise, and when it has passed the log says so once. One indexed query each, page by
 * page; one transaction per dossier, claimed by a conditional update under the dossier's
 * lock, so that any number of nodes does everything once and one bad dossier holds up
 * nobody.
 */
@Service
public class LateSweep {

	private static final Logger LOG = LoggerFactory.getLogger(LateSweep.class);

	private static final int PAGE = 200;

	/**
	 * Work for more than this, in pages and in time of each half, waits for the next run.
	 */
	private static final int MOST_PAGES = 5;

	private static final Duration LONGEST = Duration.ofSeconds(2);

	private final DueClocks due;

	private final DossierClocks clocks;

	private final ApologyRules apologies;

	private final LateWork work;

	private final Dossiers dossiers;

	private final TransactionTemplate transaction;

	private final Clock clock;

	LateSweep(DueClocks due, DossierClocks clocks, ApologyRules apologies, LateWork work, Dossiers dossiers,
			PlatformTransactionManager transactions, Clock clock) {
		this.due = due;
		this.clocks = clocks;
		this.apologies = apologies;
		this.work = work;
		this.dossiers = dossiers;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/** Everything that is due now, of all dossiers. */
	@Scheduled(fixedDelayString = "${motcua.sweep-interval:PT15S}")
	public void run() {
		Instant now = this.clock.instant();
		pages((after, limit) -> this.due.toWarn(now, after, limit), (code) -> warn(code, now));
		pages((after, limit) -> this.due.late(now, after, limit), (code) -> noteLate(code, now));
	}

	/**
	 * The same for one dossier, whose faults are told: scenarios leave the others alone.
	 */
	public void runFor(String code) {
		Instant now = this.clock.instant();
		this.transaction.executeWithoutResult((status) -> warn(code, now));
		this.transaction.executeWithoutResult((status) -> noteLate(code, now));
	}

	/** When there is something to do for this dossier, were nothing to happen before. */
	public Optional<Instant> next(String code) {
		return this.clocks.find(code)
			.flatMap((at) -> Stream.of(at.warnAt(), passes(at))
				.filter((moment) -> moment != null)
				.min(Instant::compareTo));
	}

	private static Instant passes(DossierClock clock) {
		return (clock.isLate(Instant.MAX) && !clock.lateNoted()) ? clock.promisedAt().plusSeconds(1) : null;
	}

	private void pages(BiFunction<Due, Integer, List<Due>> query, Consumer<String> step) {
		Due last = Due.FIRST;
		Instant until = this.clock.instant().plus(LONGEST);
		for (int i = 0; i < MOST_PAGES; i++) {
			List<Due> page = query.apply(last, PAGE);
			for (Due found : page) {
				if (this.clock.instant().isAfter(until)) {
					return;
				}
				safely(found.code(), step);
			}
			if (page.size() < PAGE) {
				return;
			}
			last = page.get(page.size() - 1);
		}
	}

	private void safely(String code, Consumer<String> step) {
		try {
			this.transaction.executeWithoutResult((status) -> step.accept(code));
		}
		catch (RuntimeException ex) {
			LOG.warn("The late protocol of dossier {} will be tried again", code, ex);
		}
	}

	private void warn(String code, Instant now) {
		Dossier dossier = this.dossiers.lock(code);
		if (this.due.claimWarning(code, now)) {
			this.apologies.proposedDay(this.clocks.of(code), now)
				.ifPresent((day) -> this.dossiers.putFacts(code, Caller.SYSTEM, Map.of(ApologyRules.NEW_DAY, day)));
			this.work.begin(code, dossier.agency());
		}
	}

	private void noteLate(String code, Instant now) {
		Dossier dossier = this.dossiers.lock(code);
		if (this.due.claimLate(code, now)) {
			this.dossiers.note(code, Caller.SYSTEM, "LATE", Map.of("promisedAt", dossier.promisedAt().toString()));
		}
	}

}
