package vn.motcua.cockpit.figures;

import java.time.Instant;
import java.util.List;

/**
 * A dossier in a list, in words.
 *
 * @param level ok, soon, late, paused or done: the colour
 * @param words what the colour says
 * @param daysLeft working days until the promised day; negative after it, null at the end
 * @param minutesLeft working minutes until the promised date
 */
public record Line(String code, String applicant, String agency, String procedure, String level, String words,
		Instant receivedAt, Instant promisedAt, Instant expectedAt, Long daysLeft, Long minutesLeft, Instant finishedAt,
		Instant returnedAt, List<Step> steps) {

	/**
	 * @param officer full name, empty while nobody took it
	 * @param suggestion who could take it over; null when nobody or nobody less loaded
	 */
	public record Step(String taskId, String name, String officer, Instant dueAt, Suggestion suggestion) {
	}

	/**
	 * @param load open steps this person has
	 */
	public record Suggestion(String user, String name, long load) {
	}

}
