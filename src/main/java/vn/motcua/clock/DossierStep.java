package vn.motcua.clock;

import java.time.Instant;

/**
 * One user task of a dossier.
 *
 * @param role group ids joined by comma, as the model names them
 * @param officer user id, null while nobody took it
 * @param dueAt null when none was given
 * @param endedAt null while open
 * @param outcome COMPLETED or CANCELLED, null while open
 * @param workedMinutes working minutes without stops, null until they are measured
 */
public record DossierStep(String taskId, String activityId, String role, String officer, Instant startedAt,
		Instant dueAt, Instant endedAt, String outcome, Integer workedMinutes) {

	/**
	 * After its due date, still open or not; a step that was not needed is never late.
	 */
	public boolean isLate(Instant now) {
		Instant end = (this.endedAt != null) ? this.endedAt : now;
		return this.dueAt != null && !"CANCELLED".equals(this.outcome) && end.isAfter(this.dueAt);
	}

}
