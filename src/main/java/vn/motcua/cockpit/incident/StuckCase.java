package vn.motcua.cockpit.incident;

import java.time.Instant;

/**
 * A case that stands still at a step of the machine.
 *
 * @param jobId what is tried again; null when nothing can be tried from here
 * @param since when it last failed
 * @param nextTry when the machine tries again by itself; null when it gave up
 * @param words what happened, what it means, what to do, who to call
 * @param technical for whoever is called
 */
public record StuckCase(String jobId, String dossierCode, String agency, String processKey, String activityId,
		String step, Instant since, Instant nextTry, FailureWords words, String technical) {
}
