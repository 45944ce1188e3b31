package vn.motcua.cockpit.handover;

import java.time.Instant;
import java.util.Set;

/**
 * A task that waits for an officer.
 *
 * @param name the step in Vietnamese
 * @param groups who may do it
 * @param assignee user id, null while nobody took it
 * @param dueAt null when the dossier promises nothing
 */
public record OpenTask(String id, String name, String activityId, String agency, String dossierCode, String applicant,
		Set<String> groups, String assignee, Instant dueAt) {
}
