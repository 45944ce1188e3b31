package vn.motcua.notification;

import java.time.Instant;

/**
 * One message to an applicant.
 *
 * @param recipient e-mail address, empty when the applicant gave none
 * @param channel how it went out, null before
 * @param attempts how often sending was tried
 */
public record Notice(long id, String dossierCode, String agency, NoticeKind kind, String recipient, String subject,
		String body, NoticeState state, String channel, int attempts, Instant queuedAt, Instant sentAt,
		String lastError) {
}
