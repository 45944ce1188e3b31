package vn.motcua.notification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossiersChanged;

/** Tells the employer of the lines an officer refused or sent back, with the reasons. */
@Component
class LinesTurnedAwayNotices {

	private final Notices notices;

	LinesTurnedAwayNotices(Notices notices) {
		this.notices = notices;
	}

	@EventListener
	void on(DossiersChanged changed) {
		Map<String, Dossier> told = changed.changes()
			.stream()
			.filter((change) -> change.kind().equals("LINES_TURNED_AWAY"))
			.collect(Collectors.toMap((change) -> "lines/" + change.after().code() + "/" + change.at(),
					DossierChanged::after, (a, b) -> b, LinkedHashMap::new));
		if (!told.isEmpty()) {
			this.notices.queue(NoticeKind.LINES_TURNED_AWAY, told);
		}
	}

}
