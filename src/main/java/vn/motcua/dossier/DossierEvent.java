package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;

/**
 * One row of a dossier's append-only, hash-chained log.
 *
 * @param sequence 1, 2, 3 … without gaps within the dossier
 * @param actor user id, or {@code system}
 * @param kind upper snake: FILED, ACCEPTED, TASK_COMPLETED, PAPER_ADDED …
 * @param activityId the model element it happened at, or empty
 * @param hash SHA-256 over this row and the hash before it
 */
public record DossierEvent(String dossierCode, int sequence, Instant at, String actor, String kind,
		DossierStatus fromStatus, DossierStatus toStatus, String activityId, Map<String, Object> detail, String hash) {
}
