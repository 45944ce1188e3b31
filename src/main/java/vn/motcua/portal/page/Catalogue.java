package vn.motcua.portal.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldOption;
import vn.motcua.catalog.InformationEntry;
import vn.motcua.catalog.PaperRequirement;
import vn.motcua.catalog.PortalCode;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.portal.search.Entry;
import vn.motcua.portal.search.Search;
import vn.motcua.portal.words.Searchable;
import vn.motcua.portal.words.Words;
import vn.motcua.process.CaseClock;

/** All entries, ready to be searched; made anew when the files or the day change. */
@Component
public class Catalogue {

	private final ProcedureCatalog catalog;

	private final Clock clock;

	private volatile Made made;

	/** What was made, and of what. */
	private record Made(List<Procedure> of, LocalDate on, List<Entry> entries, Search search) {
	}

	Catalogue(ProcedureCatalog catalog, Clock clock) {
		this.catalog = catalog;
		this.clock = clock;
	}

	public Search search() {
		return made().search();
	}

	public List<Entry> entries() {
		return made().entries();
	}

	private Made made() {
		List<Procedure> procedures = this.catalog.all();
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), CaseClock.VIETNAM);
		Made known = this.made;
		if (known == null || known.of() != procedures || !known.on().equals(today)) {
			Stream<Entry> own = this.catalog.published().stream().map((procedure) -> entry(procedure, today));
			List<Entry> entries = Stream.concat(own, this.catalog.information().stream().map(Catalogue::entry))
				.toList();
			known = new Made(procedures, today, entries, new Search(entries));
			this.made = known;
		}
		return known;
	}

	private static Entry entry(Procedure procedure, LocalDate today) {
		return new Entry(procedure.slug(), procedure.nameVi(), procedure.groups(), procedure.agencyLevels(),
				procedure.applicants(), procedure.serviceLevel().number(), true, Standing.of(procedure, today).words(),
				Searchable.text(procedure.nameVi()), Searchable.text(beside(procedure)));
	}

	private static Entry entry(InformationEntry told) {
		String beside = Stream.of(told.keywords(), told.results(), told.papers(), List.of(told.where(), told.form()))
			.flatMap(List::stream)
			.collect(Collectors.joining(" ; "));
		return new Entry(told.slug(), told.nameVi(), List.of(told.group()), told.agencyLevels(), told.applicants(),
				told.serviceLevel(), false, "Thông tin tính đến ngày " + Words.day(told.asOf()),
				Searchable.text(told.nameVi()), Searchable.text(beside));
	}

	private static String beside(Procedure procedure) {
		Stream<String> cases = procedure.filingFields()
			.stream()
			.filter((field) -> field.required())
			.map(FieldDefinition::options)
			.flatMap(List::stream)
			.map(FieldOption::labelVi);
		return Stream
			.of(cases, procedure.papers().stream().map(PaperRequirement::nameVi),
					procedure.codes().stream().map(PortalCode::code), Stream.of(procedure.slug()))
			.flatMap((words) -> words)
			.collect(Collectors.joining(" ; "));
	}

}
