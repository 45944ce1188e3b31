package vn.motcua.clock;

import java.time.Instant;

/**
 * Where the two clocks of a dossier stand: the legal date printed on slips, which
 * restarts after a supplement, and the date of the quality indicator, which pauses
 * (calendar rules 6 and 7).
 *
 * @param procedure slug in the catalogue
 * @param receivedAt when it was filed
 * @param startedAt when the complete dossier was accepted, null before
 * @param promisedAt the legal date; provisional before acceptance
 * @param firstPromisedAt what was promised at acceptance
 * @param indicatorDueAt what the quality indicator measures against
 * @param termFrom since when the present term runs: acceptance or the last restart
 * @param termStoppedMinutes working minutes of stops that ended since then
 * @param stoppedSince since when it stands, null while it runs
 * @param stopReason code of the reason, null while it runs
 * @param stoppedMinutes working minutes of all stops that ended since acceptance
 * @param warnAt when the late protocol begins; null when it has begun or is not needed
 * @param lateNoted whether the log says that the date passed
 * @param finishedAt end of the measure, null while open
 * @param workedMinutes from acceptance to the end without stops; null while open
 */
public record DossierClock(String code, String agency, String procedure, String channel, Instant receivedAt,
		Instant startedAt, Instant promisedAt, Instant firstPromisedAt, Instant indicatorDueAt, Instant termFrom,
		long termStoppedMinutes, Instant stoppedSince, String stopReason, long stoppedMinutes, int supplementRequests,
		int apologies, Instant warnAt, boolean lateNoted, Instant finishedAt, Instant returnedAt, Outcome outcome,
		Punctuality punctuality, Long workedMinutes) {

	/** How a dossier ended. */
	public enum Outcome {

		SOLVED, REFUSED, NOT_ACCEPTED, STOPPED, WITHDRAWN

	}

	/** The measure of Decision 766/QĐ-TTg ({@code onestop.md} §5). */
	public enum Punctuality {

		EARLY, ON_TIME, LATE

	}

	public boolean isOpen() {
		return this.finishedAt == null;
	}

	public boolean isStopped() {
		return isOpen() && this.stoppedSince != null;
	}

	/** Open, accepted, running, and the promised date has passed. */
	public boolean isLate(Instant now) {
		return isOpen() && this.startedAt != null && !isStopped() && this.promisedAt.isBefore(now);
	}

	/** Whether the officer was told to apologise and has not done so. */
	boolean isWarned() {
		return isOpen() && this.startedAt != null && !isStopped() && this.warnAt == null && this.apologies == 0;
	}

}
