package vn.motcua.dossier.core;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.PlatformFacts;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.store.DossierRow;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.EventSubjectStore;

/**
 * Keeps, in the transaction of every change, whom a dossier's event is about, and finds
 * others about the same. Parts are about what their whole is; a dossier that ended
 * without a result stands in nobody's way.
 */
@Component
class SameEvents {

	private static final Set<DossierStatus> WITHOUT_RESULT = EnumSet.of(DossierStatus.NOT_ACCEPTED,
			DossierStatus.WITHDRAWN, DossierStatus.STOPPED);

	private final ProcedureCatalog catalog;

	private final EventSubjectStore subjects;

	private final DossierStore dossiers;

	SameEvents(ProcedureCatalog catalog, EventSubjectStore subjects, DossierStore dossiers) {
		this.catalog = catalog;
		this.subjects = subjects;
		this.dossiers = dossiers;
	}

	/** Other dossiers about the same event, oldest first. */
	List<Dossier> of(Dossier dossier) {
		EventSubjects mine = subjects(dossier);
		List<String> codes = this.subjects.codes(mine.keys());
		return this.dossiers.all(codes)
			.stream()
			.map(DossierRow::dossier)
			.filter((other) -> !other.code().equals(dossier.code()) && mine.meet(subjects(other)))
			.sorted(Comparator.comparing(Dossier::filedAt).thenComparing(Dossier::code))
			.toList();
	}

	/** Takes a dossier out of the search. */
	void forget(String code) {
		this.subjects.remove(code);
	}

	/** Writes down, once more, whom a dossier is about that was there before. */
	void adopt(Dossier dossier) {
		forget(dossier.code());
		if (!WITHOUT_RESULT.contains(dossier.status())) {
			this.subjects.add(dossier.code(), subjects(dossier).keys());
		}
	}

	@EventListener
	void changed(DossierChanged change) {
		Dossier now = change.after();
		if (WITHOUT_RESULT.contains(now.status())) {
			forget(now.code());
		}
		else if (change.before() == null) {
			this.subjects.add(now.code(), subjects(now).keys());
		}
		else if (now.data() != change.before().data()) {
			replace(now.code(), subjects(change.before()).keys(), subjects(now).keys());
		}
	}

	private void replace(String code, List<String> before, List<String> now) {
		if (!before.equals(now)) {
			forget(code);
			this.subjects.add(code, now);
		}
	}

	private EventSubjects subjects(Dossier dossier) {
		return this.catalog.find(dossier.procedure())
			.filter((procedure) -> dossier.data().get(PlatformFacts.PART) == null)
			.map((procedure) -> EventSubjects.of(procedure.slug(), procedure.sameEvent(), dossier.data()))
			.orElse(EventSubjects.NONE);
	}

}
