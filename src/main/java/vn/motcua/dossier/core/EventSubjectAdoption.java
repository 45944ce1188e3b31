package vn.motcua.dossier.core;

import java.util.List;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.dossier.store.DossierRow;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.EventSubjectStore;

/**
 * After the upgrade that brought them, writes down once whom the dossiers already there
 * are about. Interrupted, it goes on at the next start.
 */
@Component
class EventSubjectAdoption {

	private static final int PAGE = 500;

	private final DossierStore dossiers;

	private final EventSubjectStore subjects;

	private final SameEvents sameEvents;

	private final TransactionTemplate transaction;

	EventSubjectAdoption(DossierStore dossiers, EventSubjectStore subjects, SameEvents sameEvents,
			TransactionTemplate transaction) {
		this.dossiers = dossiers;
		this.subjects = subjects;
		this.sameEvents = sameEvents;
		this.transaction = transaction;
	}

	@EventListener(ApplicationReadyEvent.class)
	void adopt() {
		String code = this.subjects.adopted();
		while (code != null) {
			String from = code;
			code = this.transaction.execute((status) -> page(from));
		}
	}

	/** The last code written, null when none is left. */
	private String page(String after) {
		List<DossierRow> page = this.dossiers.after(after, PAGE);
		page.forEach((row) -> this.sameEvents.adopt(row.dossier()));
		String last = page.isEmpty() ? null : page.get(page.size() - 1).dossier().code();
		this.subjects.adopted(last);
		return last;
	}

}
