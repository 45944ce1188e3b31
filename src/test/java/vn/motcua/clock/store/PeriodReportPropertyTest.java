package vn.motcua.clock.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import vn.motcua.clock.PeriodCounts;
import vn.motcua.clock.PeriodReport;
import vn.motcua.dossier.Channel;
import vn.motcua.process.CaseClock;
import vn.motcua.testing.TestTables;

import static org.assertj.core.api.Assertions.assertThat;

/** Over any dossiers and any period: the report adds up and says what really happened. */
@Tag("database")
class PeriodReportPropertyTest {

	private static final TestTables TABLES = TestTables.fresh();

	private static final AtomicInteger AGENCIES = new AtomicInteger();

	private static final LocalDate FIRST = LocalDate.parse("2026-03-01");

	private static final int DAYS = 60;

	private final PeriodStore store = new PeriodStore(TABLES.jdbc());

	@Property(tries = 60)
	void everyPeriodAddsUpAndTellsWhatHappened(
			@ForAll @Size(min = 1, max = 12) List<@From("histories") ClockHistory> all,
			@ForAll @IntRange(min = 0, max = DAYS) int from, @ForAll @IntRange(min = 1, max = DAYS) int length) {
		String agency = stored(all);
		Instant begin = day(from);
		Instant end = day(from + length);
		PeriodCounts total = total(agency, begin, end);
		assertThat(total.addsUp()).isTrue();
		assertThat(total)
			.isEqualTo(all.stream().map((h) -> counted(h, begin, end)).reduce(PeriodCounts.NONE, PeriodCounts::plus));
	}

	@Property(tries = 30)
	void whatIsOpenIsCarriedOver(@ForAll @Size(min = 1, max = 12) List<@From("histories") ClockHistory> all,
			@ForAll @IntRange(min = 0, max = DAYS) int from, @ForAll @IntRange(min = 1, max = 30) int first,
			@ForAll @IntRange(min = 1, max = 30) int second) {
		String agency = stored(all);
		PeriodCounts before = total(agency, day(from), day(from + first));
		PeriodCounts after = total(agency, day(from + first), day(from + first + second));
		PeriodCounts both = total(agency, day(from), day(from + first + second));
		assertThat(after.carriedOver()).isEqualTo(before.open());
		assertThat(both.received()).isEqualTo(before.received() + after.received());
		assertThat(both.solved()).isEqualTo(before.solved() + after.solved());
		assertThat(both.open()).isEqualTo(after.open());
	}

	private PeriodCounts total(String agency, Instant begin, Instant end) {
		return new PeriodReport(FIRST, FIRST, end, this.store.rows(begin, end, List.of(agency), "")).total();
	}

	private static PeriodCounts counted(ClockHistory dossier, Instant begin, Instant end) {
		boolean ended = dossier.finishedAt != null && dossier.finishedAt.isBefore(end);
		if (!dossier.receivedAt.isBefore(end) || (ended && dossier.finishedAt.isBefore(begin))) {
			return PeriodCounts.NONE;
		}
		int before = dossier.receivedAt.isBefore(begin) ? 1 : 0;
		String bucket = ended ? dossier.outcome.equals("SOLVED") ? dossier.punctuality() : dossier.outcome
				: openLate(dossier, end) ? "OPEN_LATE" : "OPEN_IN_TIME";
		return new PeriodCounts(before, 1 - before, is(bucket, "EARLY"), is(bucket, "ON_TIME"), is(bucket, "LATE"),
				is(bucket, "REFUSED") + is(bucket, "NOT_ACCEPTED"), is(bucket, "STOPPED"), is(bucket, "WITHDRAWN"),
				is(bucket, "OPEN_IN_TIME"), is(bucket, "OPEN_LATE"));
	}

	private static boolean openLate(ClockHistory dossier, Instant end) {
		if (dossier.startedAt == null || !dossier.startedAt.isBefore(end)) {
			return false;
		}
		Instant stopped = dossier.stoppedSince(end);
		return dossier.supplements(end) > 1 || ((stopped != null) ? stopped : end).isAfter(dossier.due(end));
	}

	private static int is(String bucket, String name) {
		return bucket.equals(name) ? 1 : 0;
	}

	private static String stored(List<ClockHistory> all) {
		String agency = "P" + AGENCIES.incrementAndGet();
		TABLES.transaction().executeWithoutResult((status) -> {
			for (int i = 0; i < all.size(); i++) {
				all.get(i).store(TABLES.jdbc(), agency + "-" + i, agency, (i % 2 == 0) ? "one" : "two");
			}
		});
		return agency;
	}

	private static Instant day(int number) {
		return FIRST.plusDays(number).atStartOfDay(CaseClock.VIETNAM).toInstant();
	}

	/** Everything after filing, in hours after what came before it. */
	@Provide
	Arbitrary<ClockHistory> histories() {
		Arbitrary<Integer> hours = Arbitraries.integers().between(1, 240);
		return Combinators
			.combine(Arbitraries.of(Channel.class), Arbitraries.integers().between(0, DAYS * 24),
					hours.list().ofSize(14), Arbitraries.integers().between(0, 3),
					Arbitraries.of("", "SOLVED", "SOLVED", "SOLVED", "REFUSED", "STOPPED", "WITHDRAWN"),
					Arbitraries.integers().between(0, 9))
			.as(PeriodReportPropertyTest::history);
	}

	private static ClockHistory history(Channel channel, int filed, List<Integer> gaps, int stops, String outcome,
			int kind) {
		Instant at = day(0).plus(filed, ChronoUnit.HOURS);
		ClockHistory dossier = new ClockHistory(channel, at);
		at = at.plus(gaps.get(0), ChronoUnit.HOURS);
		if (kind == 0) {
			return outcome.isEmpty() ? dossier
					: dossier.finish(at, outcome.equals("SOLVED") ? "NOT_ACCEPTED" : outcome);
		}
		Instant due = at.plus(gaps.get(1) * 2L, ChronoUnit.HOURS);
		dossier.start(at, due);
		for (int i = 1; i <= stops; i++) {
			at = at.plus(gaps.get(i * 3), ChronoUnit.HOURS);
			dossier.stop(at, ((kind + i) % 3 == 0) ? "PAYMENT" : "SUPPLEMENT");
			if (i == stops && kind > 7) {
				break;
			}
			at = at.plus(gaps.get(i * 3 + 1), ChronoUnit.HOURS);
			due = due.plus(gaps.get(i * 3 + 1), ChronoUnit.HOURS);
			dossier.resume((kind % 2 == 0) ? "RESUMED" : "RESTARTED", at, due);
			if (kind % 4 == 0) {
				due = due.minus(gaps.get(i * 3 + 2) / 2, ChronoUnit.HOURS);
				dossier.resume("MOVED", at.plusSeconds(60), due);
			}
		}
		return outcome.isEmpty() ? dossier : dossier.finish(at.plus(gaps.get(13), ChronoUnit.HOURS), outcome);
	}

}
