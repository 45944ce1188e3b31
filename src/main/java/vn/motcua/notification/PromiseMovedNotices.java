package vn.motcua.notification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.DossiersChanged;

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
	void on(DossiersChanged changed) {
		Map<String, Dossier> later = changed.changes()
			.stream()
			.filter(PromiseMovedNotices::isLater)
			.map(DossierChanged::after)
			.collect(Collectors.toMap((after) -> "promise-moved/" + after.code() + "/" + after.promisedAt(),
					(after) -> after, (a, b) -> b, LinkedHashMap::new));
		if (!later.isEmpty()) {
			this.notices.queue(NoticeKind.PROMISE_MOVED, later);
		}
	}

	private static boolean isLater(DossierChanged change) {
		Dossier after = change.after();
		return change.kind().equals("PROMISE_MOVED") && after.promisedAt().isAfter(change.before().promisedAt())
				&& after.acceptedAt() != null && RUNNING.contains(after.status());
	}

}
