package vn.motcua.clock;

/**
 * Dossiers of a reporting period. What came in adds up to what became of it:
 * {@code carriedOver + received = solved + refused + stopped + withdrawn + open}.
 *
 * @param carriedOver received before the period and still open when it began
 * @param received filed in the period
 * @param early solved on a day before the due day
 * @param onTime solved on the due day
 * @param late solved after it, or with more than one supplement request
 * @param refused not accepted at reception, or refused later
 * @param stopped ended by form 05 without withdrawal
 * @param withdrawn taken back by the applicant
 * @param openInTime not finished at the end of the period, still in time then
 * @param openLate not finished at the end of the period, late by then
 */
public record PeriodCounts(long carriedOver, long received, long early, long onTime, long late, long refused,
		long stopped, long withdrawn, long openInTime, long openLate) {

	public static final PeriodCounts NONE = new PeriodCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

	/** What there was to do: carried over and received. */
	public long taken() {
		return this.carriedOver + this.received;
	}

	public long solved() {
		return this.early + this.onTime + this.late;
	}

	public long open() {
		return this.openInTime + this.openLate;
	}

	public boolean addsUp() {
		return taken() == solved() + this.refused + this.stopped + this.withdrawn + open();
	}

	public PeriodCounts plus(PeriodCounts other) {
		return new PeriodCounts(this.carriedOver + other.carriedOver, this.received + other.received,
				this.early + other.early, this.onTime + other.onTime, this.late + other.late,
				this.refused + other.refused, this.stopped + other.stopped, this.withdrawn + other.withdrawn,
				this.openInTime + other.openInTime, this.openLate + other.openLate);
	}

}
