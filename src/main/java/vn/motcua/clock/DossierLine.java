package vn.motcua.clock;

import java.time.Instant;
import java.util.List;

/**
 * A dossier in a supervisor's list.
 *
 * @param state null when it is finished
 * @param daysLeft working days until the promised day, negative after it; null when
 * finished
 * @param minutesLeft working minutes until the promised date, negative after it; null
 * when finished
 * @param expectedAt when it will be solved at the present pace; null when unknown
 * @param steps what people have to do now
 */
public record DossierLine(String code, String applicantName, String filedBy, String agency, String procedure,
		String channel, OpenState state, String stopReason, Instant receivedAt, Instant acceptedAt, Instant promisedAt,
		Instant expectedAt, Long daysLeft, Long minutesLeft, Instant finishedAt, Instant returnedAt, String outcome,
		String punctuality, List<OpenStep> steps) {

	/**
	 * A user task that waits.
	 *
	 * @param process key of the procedure or block
	 * @param role group ids, as the model names them
	 * @param officer null while nobody took it
	 */
	public record OpenStep(String taskId, String process, String activity, String role, String officer,
			Instant startedAt, Instant dueAt) {
	}

}
