package vn.motcua.clock;

import java.time.Instant;

import vn.motcua.clock.DossierClock.Outcome;
import vn.motcua.clock.DossierClock.Punctuality;

/** The measure of Decision 766/QĐ-TTg ({@code onestop.md} §5) for one dossier. */
final class Measures {

	private static final int ALLOWED_REQUESTS = 1;

	private Measures() {
	}

	/**
	 * Early, on time or late; null when it does not count: withdrawn before acceptance.
	 * The end is the moment of the request while the applicant was waited for.
	 */
	static Punctuality punctuality(DossierClock clock, Outcome outcome, Instant at) {
		if (outcome == Outcome.WITHDRAWN && clock.startedAt() == null) {
			return null;
		}
		Instant end = (clock.stoppedSince() != null) ? clock.stoppedSince() : at;
		Instant due = clock.indicatorDueAt();
		if (clock.supplementRequests() > ALLOWED_REQUESTS || end.isAfter(due)) {
			return Punctuality.LATE;
		}
		boolean early = LegalClock.local(end).toLocalDate().isBefore(LegalClock.local(due).toLocalDate());
		return early ? Punctuality.EARLY : Punctuality.ON_TIME;
	}

}
