package vn.motcua.clock.figures;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.process.CaseClock;
import vn.motcua.shared.SqlTime;

/**
 * Adds up what came, ended and was returned on a day, once that day is over. It does not
 * change any more: received is counted where a dossier was filed, whoever has it now, and
 * what ended stays where it ended.
 */
@Component
class FlowDays {

	/** By then every transaction of the day has ended. */
	private static final Duration OVER = Duration.ofHours(1);

	private static final String SUM = """
			insert into flow_day (counted_on, agency, procedure_slug, whole_agency, received, solved, returned,
			punctual, unpunctual)
			select cast(:day as date), agency, procedure_slug, whole, sum(r), sum(s), sum(b), sum(p), sum(u) from (
			  select coalesce(c.filed_agency, c.agency) as agency, procedure_slug, coalesce(whole_agency, '') as whole, 1 as r,
			    0 as s, 0 as b, 0 as p, 0 as u
			  from dossier_clock c where received_at >= :from and received_at < :to
			  union all select agency, procedure_slug, coalesce(whole_agency, ''), 0,
			    case when outcome = 'SOLVED' then 1 else 0 end, 0,
			    case when punctuality is not null and punctuality <> 'LATE' then 1 else 0 end,
			    case when punctuality = 'LATE' then 1 else 0 end
			  from dossier_clock where finished_at >= :from and finished_at < :to
			  union all select agency, procedure_slug, coalesce(whole_agency, ''), 0, 0, 1, 0, 0
			  from dossier_clock where returned_at >= :from and returned_at < :to) x
			group by agency, procedure_slug, whole""";

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	FlowDays(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
		this.jdbc = jdbc;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * Sums what is missing of the week and month that run; a day is a transaction. Before
	 * the first dossier nothing is over: who sets up an office may still file on days
	 * that were.
	 */
	@Scheduled(fixedDelayString = "${motcua.sweep-interval:PT15S}")
	void run() {
		if (this.jdbc.sql("select 1 from dossier_clock fetch first 1 row only").query(Integer.class).list().isEmpty()) {
			return;
		}
		LocalDate end = day(this.clock.instant().minus(OVER));
		LocalDate first = first(day(this.clock.instant()));
		Set<LocalDate> done = summed(first);
		first.datesUntil(end.isBefore(first) ? first : end)
			.filter((day) -> !done.contains(day))
			.forEach((day) -> this.transaction.executeWithoutResult((status) -> sum(day)));
	}

	/** Nothing where another node sums. */
	private void sum(LocalDate day) {
		boolean mine = this.jdbc.sql("select id from flow_day_lock where id = 1 for update skip locked")
			.query(Integer.class)
			.optional()
			.isPresent();
		if (!mine || summed(day).contains(day)) {
			return;
		}
		of(day, SUM);
		of(day, "insert into flow_day_summed (counted_on) values (cast(:day as date))");
	}

	private void of(LocalDate day, String sql) {
		this.jdbc.sql(sql)
			.param("day", day)
			.param("from", SqlTime.at(start(day)))
			.param("to", SqlTime.at(start(day.plusDays(1))))
			.update();
	}

	/** Days from this one on that are summed. */
	Set<LocalDate> summed(LocalDate first) {
		return new TreeSet<>(this.jdbc.sql("select counted_on from flow_day_summed where counted_on >= :first")
			.param("first", first)
			.query(LocalDate.class)
			.list());
	}

	/** The first day that a flow counts: of the week or of the month. */
	static LocalDate first(LocalDate today) {
		LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		LocalDate month = today.withDayOfMonth(1);
		return monday.isBefore(month) ? monday : month;
	}

	static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, CaseClock.VIETNAM);
	}

	static Instant start(LocalDate day) {
		return day.atStartOfDay(CaseClock.VIETNAM).toInstant();
	}

}
