package vn.motcua.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.notification.store.NoticeStore;
import vn.motcua.shared.EmailAddress;
import vn.motcua.shared.InvalidValueException;

/** Queues messages to applicants and tells what became of them. Sends nothing itself. */
@Service
public class Notices {

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
		if (this.store.contains(key)) {
			return;
		}
		Dossier dossier = this.dossiers.get(dossierCode);
		String recipient = address(dossier);
		NoticeState state = recipient.isEmpty() ? NoticeState.NO_ADDRESS : NoticeState.QUEUED;
		Instant now = this.clock.instant();
		this.store.insert(new Notice(0, dossierCode, dossier.agency(), kind, recipient,
				kind.subjectVi() + " " + dossierCode, this.text.of(dossier, kind), state, null, 0, now, null, null),
				key);
		this.dossiers.note(dossierCode, Caller.SYSTEM, "NOTICE_QUEUED",
				Map.of("notice", kind.name(), "state", state.name()));
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
