package vn.motcua.dossier.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import vn.motcua.dossier.ClosedDossiers;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierBook;
import vn.motcua.dossier.HandOver;
import vn.motcua.dossier.store.DossierRow;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.HandOverStore;
import vn.motcua.process.CaseClock;

/** Reads by the code, which holds agency and day: the primary key finds a period. */
@Service
class DossierBookService implements DossierBook, ClosedDossiers {

	private static final int PAGE = 500;

	private final DossierStore store;

	private final HandOverStore handOvers;

	DossierBookService(DossierStore store, HandOverStore handOvers) {
		this.store = store;
		this.handOvers = handOvers;
	}

	@Override
	public int count(String agency, LocalDate first, LocalDate last) {
		return this.store.count(agency, from(agency, first), from(agency, last.plusDays(1)))
				+ taken(agency, first, last).size();
	}

	@Override
	public void read(String agency, LocalDate first, LocalDate last, Consumer<Entry> each) {
		String end = from(agency, last.plusDays(1));
		String after = from(agency, first);
		List<DossierRow> page;
		do {
			page = this.store.between(agency, after, end, PAGE);
			page.stream().map(DossierRow::dossier).map((d) -> new Entry(d, d.filedAt(), "")).forEach(each);
			after = page.isEmpty() ? end : page.get(page.size() - 1).dossier().code();
		}
		while (page.size() == PAGE);
		readTaken(taken(agency, first, last), each);
	}

	private void readTaken(List<HandOver> taken, Consumer<Entry> each) {
		for (int from = 0; from < taken.size(); from += PAGE) {
			List<HandOver> some = taken.subList(from, Math.min(from + PAGE, taken.size()));
			Map<String, Dossier> dossiers = this.store.all(some.stream().map(HandOver::code).toList())
				.stream()
				.map(DossierRow::dossier)
				.collect(Collectors.toMap(Dossier::code, Function.identity()));
			some.forEach((one) -> each.accept(new Entry(dossiers.get(one.code()), one.at(), one.fromAgency())));
		}
	}

	private List<HandOver> taken(String agency, LocalDate first, LocalDate last) {
		return this.handOvers.taken(agency, first.atStartOfDay(CaseClock.VIETNAM).toInstant(),
				last.plusDays(1).atStartOfDay(CaseClock.VIETNAM).toInstant());
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
