package vn.motcua.clock;

/**
 * Dossiers of a reporting period. What came in adds up to what became of it:
 * {@code carriedOver + received + takenOver = solved + refused + stopped + withdrawn +
 * handedOver + open}. A dossier that another agency solves counts at each agency for the
 * time it was there.
 *
 * @param carriedOver here before the period and still open when it began
 * @param received filed here in the period
 * @param takenOver came in the period from another agency
 * @param early solved on a day before the due day
 * @param onTime solved on the due day
 * @param late solved after it, or with more than one supplement request
 * @param refused not accepted at reception, or refused later
 * @param stopped ended by form 05 without withdrawal
 * @param withdrawn taken back by the applicant
 * @param handedOver went in the period to another agency, which goes on
 * @param openInTime not finished at the end of the period, still in time then
 * @param openLate not finished at the end of the period, late by then
 */
public record PeriodCounts(long carriedOver, long received, long takenOver, long early, long onTime, long late,
		long refused, long stopped, long withdrawn, long handedOver, long openInTime, long openLate) {

	public static final PeriodCounts NONE = new PeriodCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

	/** What there was to do: carried over, received and taken over. */
	public long taken() {
		return this.carriedOver + this.received + this.takenOver;
	}

	public long solved() {
		return this.early + this.onTime + this.late;
	}

	public long open() {
		return this.openInTime + this.openLate;
	}

	public boolean addsUp() {
		return taken() == solved() + this.refused + this.stopped + this.withdrawn + this.handedOver + open();
	}

	public PeriodCounts plus(PeriodCounts other) {
		return new PeriodCounts(this.carriedOver + other.carriedOver, this.received + other.received,
				this.takenOver + other.takenOver, this.early + other.early, this.onTime + other.onTime,
				this.late + other.late, this.refused + other.refused, this.stopped + other.stopped,
				this.withdrawn + other.withdrawn, this.handedOver + other.handedOver,
				this.openInTime + other.openInTime, this.openLate + other.openLate);
	}

}
