package vn.motcua.notification;

import java.util.Map;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.DossierChanged;

/** Tells the applicant which agency goes on, and by when. */
@Component
class TakenOverNotices {

	private final Notices notices;

	TakenOverNotices(Notices notices) {
		this.notices = notices;
	}

	@EventListener
	void on(DossierChanged change) {
		if (change.kind().equals("TAKEN_OVER")) {
			this.notices.queue(NoticeKind.TAKEN_OVER, Map
				.of("taken-over/" + change.after().code() + "/" + change.after().processInstanceId(), change.after()));
		}
	}

}
