package vn.motcua.notification;

import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierStatus;

/**
 * Tells the applicant when a change of the calendar moves the date on their receipt to a
 * later day. Who gets the result earlier, was not promised anything yet, or must act
 * first, needs no message.
 */
@Component
class PromiseMovedNotices {

	/** In other states the date stands still, or is promised anew. */
	private static final Set<DossierStatus> RUNNING = Set.of(DossierStatus.ACCEPTED, DossierStatus.PROCESSING);

	private final Notices notices;

	PromiseMovedNotices(Notices notices) {
		this.notices = notices;
	}

	@EventListener
	void on(DossierChanged change) {
		Dossier after = change.after();
		boolean moved = change.kind().equals("PROMISE_MOVED") && change.before() != null
				&& after.promisedAt().isAfter(change.before().promisedAt());
		if (moved && after.acceptedAt() != null && RUNNING.contains(after.status())) {
			this.notices.queue(after.code(), NoticeKind.PROMISE_MOVED,
					"promise-moved/" + after.code() + "/" + after.promisedAt());
		}
	}

}
