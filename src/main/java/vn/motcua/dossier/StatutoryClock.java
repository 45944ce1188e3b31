package vn.motcua.dossier;

import java.time.Instant;

/** Tells the legal due date of a dossier; implemented by {@code clock}. */
public interface StatutoryClock {

	/**
	 * The end of the working day by which the result must be ready.
	 * @param completeAt when the complete dossier was received
	 */
	Instant promisedAt(Dossier dossier, Instant completeAt);

}
