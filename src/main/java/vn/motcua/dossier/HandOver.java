package vn.motcua.dossier;

import java.time.Instant;

/**
 * A dossier went from one agency to another.
 *
 * @param seq 1, 2, 3 … within the dossier
 * @param knownEvents so many events of the log are of the giving agency's time
 * @param fromInstance engine instance that ended its work
 * @param toInstance engine instance that goes on
 */
public record HandOver(String code, int seq, String fromAgency, String toAgency, Instant at, int knownEvents,
		String fromInstance, String toInstance) {
}
