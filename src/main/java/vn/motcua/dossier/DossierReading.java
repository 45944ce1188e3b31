package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;

/**
 * A dossier as a caller may read it. Officers of an agency that handed it over read what
 * was there when they did, and the states it went through since.
 *
 * @param dossier with the data the caller may read
 * @param events the log the caller may read
 * @param until when the caller's agency handed it over; null when everything is theirs
 */
public record DossierReading(Dossier dossier, List<DossierEvent> events, Instant until) {

	/** Whether something that came at this moment is the caller's to read. */
	public boolean covers(Instant at) {
		return this.until == null || !at.isAfter(this.until);
	}

	/** Whether the caller's agency handed the dossier over. */
	public boolean isPast() {
		return this.until != null;
	}

}
