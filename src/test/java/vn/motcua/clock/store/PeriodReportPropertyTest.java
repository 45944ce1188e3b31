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
		PeriodCounts both = PeriodCounts.NONE;
		for (int side = 0; side < 2; side++) {
			int turn = side;
			PeriodCounts total = total(begin, end, ClockHistory.agency(agency, side));
			assertThat(total.addsUp()).isTrue();
			assertThat(total).isEqualTo(all.stream()
				.map((dossier) -> counted(dossier, turn, begin, end))
				.reduce(PeriodCounts.NONE, PeriodCounts::plus));
			both = both.plus(total);
		}
		String[] agencies = { agency, ClockHistory.agency(agency, 1) };
		assertThat(total(begin, end, agencies)).isEqualTo(both);
		assertThat(this.store.moved(begin, end, List.of(agencies), "")).isEqualTo(both.handedOver())
			.isEqualTo(both.takenOver());
	}

	@Property(tries = 30)
	void whatIsOpenIsCarriedOver(@ForAll @Size(min = 1, max = 12) List<@From("histories") ClockHistory> all,
			@ForAll @IntRange(min = 0, max = DAYS) int from, @ForAll @IntRange(min = 1, max = 30) int first,
			@ForAll @IntRange(min = 1, max = 30) int second, @ForAll @IntRange(min = 0, max = 1) int side) {
		String agency = ClockHistory.agency(stored(all), side);
		PeriodCounts before = total(day(from), day(from + first), agency);
		PeriodCounts after = total(day(from + first), day(from + first + second), agency);
		PeriodCounts both = total(day(from), day(from + first + second), agency);
		assertThat(after.carriedOver()).isEqualTo(before.open());
		assertThat(both.received()).isEqualTo(before.received() + after.received());
		assertThat(both.takenOver()).isEqualTo(before.takenOver() + after.takenOver());
		assertThat(both.handedOver()).isEqualTo(before.handedOver() + after.handedOver());
		assertThat(both.solved()).isEqualTo(before.solved() + after.solved());
		assertThat(both.open()).isEqualTo(after.open());
	}

	private PeriodCounts total(Instant begin, Instant end, String... agencies) {
		return new PeriodReport(FIRST, FIRST, end, 0, this.store.rows(begin, end, List.of(agencies), "")).total();
	}

	/**
	 * Every stay at an agency is something that came in, and something that became of it.
	 */
	private static PeriodCounts counted(ClockHistory dossier, int side, Instant begin, Instant end) {
		List<Instant> handed = dossier.handedAt();
		PeriodCounts sum = PeriodCounts.NONE;
		for (int i = side; i <= handed.size(); i += 2) {
			Instant since = (i == 0) ? dossier.receivedAt : handed.get(i - 1);
			boolean last = i == handed.size();
			Instant until = last ? dossier.finishedAt : handed.get(i);
			boolean ended = until != null && until.isBefore(end);
			if (since.isBefore(end) && !(ended && until.isBefore(begin))) {
				String came = since.isBefore(begin) ? "CARRIED" : (i == 0) ? "FILED" : "TAKEN";
				String bucket = !ended ? openLate(dossier, end) ? "OPEN_LATE" : "OPEN_IN_TIME"
						: !last ? "HANDED" : dossier.outcome.equals("SOLVED") ? dossier.punctuality() : dossier.outcome;
				sum = sum.plus(counts(came, bucket));
			}
		}
		return sum;
	}

	private static PeriodCounts counts(String came, String bucket) {
		return new PeriodCounts(is(came, "CARRIED"), is(came, "FILED"), is(came, "TAKEN"), is(bucket, "EARLY"),
				is(bucket, "ON_TIME"), is(bucket, "LATE"), is(bucket, "REFUSED") + is(bucket, "NOT_ACCEPTED"),
				is(bucket, "STOPPED"), is(bucket, "WITHDRAWN"), is(bucket, "HANDED"), is(bucket, "OPEN_IN_TIME"),
				is(bucket, "OPEN_LATE"));
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
					Arbitraries.integers().between(0, 9), Arbitraries.of(0, 0, 1, 2))
			.as(PeriodReportPropertyTest::history);
	}

	private static ClockHistory history(Channel channel, int filed, List<Integer> gaps, int stops, String outcome,
			int kind, int moves) {
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
		for (int i = 0; i < moves; i++) {
			at = at.plus(gaps.get(11 + i), ChronoUnit.HOURS);
			due = at.plus(gaps.get(10 + i) * 2L, ChronoUnit.HOURS);
			dossier.handOver(at, due);
		}
		return outcome.isEmpty() ? dossier : dossier.finish(at.plus(gaps.get(13), ChronoUnit.HOURS), outcome);
	}

}
