package vn.motcua.dossier;

import java.time.Instant;

import vn.motcua.catalog.Term;

/** Tells legal due dates; implemented by {@code clock}. */
public interface StatutoryClock {

	/**
	 * The end of the working day by which the result must be ready.
	 * @param completeAt when the complete dossier was received
	 */
	Instant promisedAt(Dossier dossier, Instant completeAt);

	/**
	 * The end of the working day on which a term given to the applicant ends.
	 * @param from when the term starts to run
	 */
	Instant endOf(Dossier dossier, Term term, Instant from);

}
