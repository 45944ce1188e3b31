package vn.motcua.dossier;

import java.time.Instant;

/**
 * How a dossier stands against its promised date, said the same way to officer, citizen
 * and supervisor.
 *
 * @param words Vietnamese, lower case, to stand behind the date
 * @param promisedAt the legal date
 * @param provisional whether the dossier is not accepted yet
 * @param indicatorDueAt date of the quality indicator
 * @param stoppedSince since when the clock stands, null while it runs
 * @param stopReason why, in words; null while it runs
 * @param apologies how often a new date was given
 */
public record ClockStanding(State state, String words, Instant promisedAt, boolean provisional, Instant indicatorDueAt,
		Instant stoppedSince, String stopReason, int apologies) {

	/** What colours and lists go by. */
	public enum State {

		RUNNING, SOON, LATE, STOPPED, DONE

	}

}
