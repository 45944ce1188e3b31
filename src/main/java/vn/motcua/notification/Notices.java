package vn.motcua.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.notification.store.NoticeStore;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.InvalidValueException;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Queues messages to applicants and tells what became of them. Sends nothing itself. */
@Service
public class Notices {

	private static final int SHOWN_DAYS = 30;

	private final NoticeStore store;

	private final NoticeText text;

	private final Dossiers dossiers;

	private final Clock clock;

	Notices(NoticeStore store, NoticeText text, Dossiers dossiers, Clock clock) {
		this.store = store;
		this.text = text;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	/**
	 * All messages of a dossier, oldest first. No access check: ask the dossier first.
	 */
	public List<Notice> ofDossier(String dossierCode) {
		return this.store.ofDossier(dossierCode);
	}

	/**
	 * Writes a message with the facts of now. The same key twice queues one. An applicant
	 * without e-mail address is noted, so that an officer can call.
	 */
	@Transactional
	public void queue(String dossierCode, NoticeKind kind, String key) {
		queue(kind, Map.of(key, this.dossiers.get(dossierCode)));
	}

	/**
	 * The same message for several dossiers.
	 * @param byKey different dossiers as they are now
	 */
	@Transactional
	public void queue(NoticeKind kind, Map<String, Dossier> byKey) {
		Set<String> known = this.store.known(byKey.keySet());
		Map<String, Notice> notices = new LinkedHashMap<>();
		Map<String, Map<String, Object>> details = new LinkedHashMap<>();
		byKey.forEach((key, dossier) -> {
			if (!known.contains(key)) {
				Notice notice = notice(dossier, kind);
				notices.put(key, notice);
				details.put(dossier.code(), Map.of("notice", kind.name(), "state", notice.state().name()));
			}
		});
		this.store.insert(notices);
		this.dossiers.note(details, Caller.SYSTEM, "NOTICE_QUEUED");
	}

	private Notice notice(Dossier dossier, NoticeKind kind) {
		String recipient = address(dossier);
		NoticeState state = recipient.isEmpty() ? NoticeState.NO_ADDRESS : NoticeState.QUEUED;
		return new Notice(0, dossier.code(), dossier.agency(), kind, recipient, kind.subjectVi() + " " + dossier.code(),
				this.text.of(dossier, kind), state, null, 0, this.clock.instant(), null, null);
	}

	/**
	 * Messages that did not reach anybody: given up, or without an address in the last
	 * {@value #SHOWN_DAYS} days; newest first.
	 */
	public List<Notice> undelivered(Collection<String> agencies, int limit) {
		return this.store.undelivered(agencies, this.clock.instant().minus(SHOWN_DAYS, ChronoUnit.DAYS), limit);
	}

	/**
	 * Sends an undelivered message once more, to the address the dossier has now.
	 * @param agencies the message must be of one of these
	 * @return the message as it was
	 */
	@Transactional
	public Notice resend(long id, Collection<String> agencies, String actor) {
		Notice notice = this.store.find(id)
			.filter((found) -> agencies.contains(found.agency()))
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "NOTICE_UNKNOWN", "id",
					"Không có thông báo này. Hãy tải lại trang."));
		String recipient = address(this.dossiers.get(notice.dossierCode()));
		if (recipient.isEmpty()) {
			throw new RefusedException(Kind.CONFLICT, "NO_ADDRESS", "id",
					"Người nộp không có địa chỉ thư điện tử dùng được. Hãy gọi điện báo người nộp.");
		}
		if (!this.store.requeue(id, recipient, this.clock.instant())) {
			throw new RefusedException(Kind.CONFLICT, "NOTICE_NOT_FAILED", "id",
					"Thông báo này đã được gửi hoặc đang chờ gửi. Hãy tải lại trang.");
		}
		this.dossiers.note(notice.dossierCode(), actor, "NOTICE_RESENT", Map.of("notice", notice.kind().name()));
		return notice;
	}

	private static String address(Dossier dossier) {
		try {
			return EmailAddress.of(dossier.applicant().email()).value();
		}
		catch (InvalidValueException ex) {
			return "";
		}
	}

}
