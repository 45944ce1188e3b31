package vn.motcua.dossier.core;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Service;

import vn.motcua.dossier.ClosedDossiers;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierBook;
import vn.motcua.dossier.store.DossierRow;
import vn.motcua.dossier.store.DossierStore;

/** Reads by the code, which holds agency and day: the primary key finds a period. */
@Service
class DossierBookService implements DossierBook, ClosedDossiers {

	private static final int PAGE = 500;

	private final DossierStore store;

	DossierBookService(DossierStore store) {
		this.store = store;
	}

	@Override
	public int count(String agency, LocalDate first, LocalDate last) {
		return this.store.count(agency, from(agency, first), from(agency, last.plusDays(1)));
	}

	@Override
	public void read(String agency, LocalDate first, LocalDate last, Consumer<Dossier> each) {
		String end = from(agency, last.plusDays(1));
		String after = from(agency, first);
		List<DossierRow> page;
		do {
			page = this.store.between(agency, after, end, PAGE);
			page.stream().map(DossierRow::dossier).forEach(each);
			after = page.isEmpty() ? end : page.get(page.size() - 1).dossier().code();
		}
		while (page.size() == PAGE);
	}

	@Override
	public List<Dossier> last(String procedure, int limit) {
		return this.store.lastClosed(procedure, limit).stream().map(DossierRow::dossier).toList();
	}

	/** Smaller than every code of the day: serials begin with 1. */
	private static String from(String agency, LocalDate day) {
		return DossierCode.of(agency, day, 0);
	}

}
