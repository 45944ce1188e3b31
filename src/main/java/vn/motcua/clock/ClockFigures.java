package vn.motcua.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What supervisors count, read from one row per dossier. Every question names the
 * agencies it may see; none sees nothing.
 */
public interface ClockFigures {

	/** Now, and the limits of the week and month that run. */
	Moment moment();

	/**
	 * Open dossiers by agency and procedure.
	 * @param procedure slug, null for all
	 */
	List<OpenCount> open(Set<String> agencies, String procedure);

	/** What came and went this week and month, by agency and procedure. */
	List<FlowCount> flow(Set<String> agencies, String procedure);

	/** How many dossiers a list has. */
	long count(ListQuery query);

	/** A page of the dossiers behind a number. */
	List<DossierLine> list(ListQuery query, int offset, int limit);

	/**
	 * @param soonBefore a promised date before this has at most three working days left
	 * @param weekFrom Monday 0:00
	 * @param monthFrom the first of the month 0:00
	 */
	record Moment(Instant now, Instant soonBefore, Instant weekFrom, Instant monthFrom) {
	}

	/**
	 * @param atRisk of those in time or soon: at the present pace they will be late
	 */
	record OpenCount(String agency, String procedure, long inTime, long soon, long late, long stopped, long atRisk,
			long punctual, long unpunctual) {

		public long open() {
			return this.inTime + this.soon + this.late + this.stopped;
		}
	}

	/**
	 * @param punctualMonth of the dossiers that ended this month and count: not late
	 */
	record FlowCount(String agency, String procedure, long receivedWeek, long receivedMonth, long solvedWeek,
			long solvedMonth, long returnedWeek, long returnedMonth, long punctualMonth, long unpunctualMonth) {
	}

	/**
	 * Which dossiers.
	 *
	 * @param period for figures of a period; null is the month
	 * @param agencies whose dossiers
	 * @param seen the agencies among which dossiers count once: a part of an interlinked
	 * dossier does not count where its whole is seen
	 * @param procedure slug, null for all
	 * @param step element id of a user task somebody has to do; null for any
	 * @param process key of the procedure or block a step somebody has to do belongs to;
	 * null for any
	 */
	record ListQuery(Figure figure, Period period, Set<String> agencies, Set<String> seen, String procedure,
			String step, String process) {

		public ListQuery(Figure figure, Period period, Set<String> agencies, String procedure, String step,
				String process) {
			this(figure, period, agencies, agencies, procedure, step, process);
		}
	}

	/** The running week or month. */
	enum Period {

		WEEK, MONTH

	}

	/**
	 * Share of {@code part} in percent, rounded half up to two decimals; null of nothing.
	 */
	static BigDecimal percent(long part, long whole) {
		return (whole == 0) ? null
				: BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
	}

}
