package vn.motcua.desk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Callers;

/**
 * What the caller may begin today: procedures in force, and at test agencies drafts; not
 * what is answered at once, because Tasklist could not show the answer. Only decides what
 * is listed; filing itself refuses the rest whatever a list shows.
 */
@Component
class StartableProcedures {

	private static final String NONE = "-";

	private final ProcedureCatalog catalog;

	private final Callers callers;

	private final Agencies agencies;

	private final Clock clock;

	StartableProcedures(ProcedureCatalog catalog, Callers callers, Agencies agencies, Clock clock) {
		this.catalog = catalog;
		this.callers = callers;
		this.agencies = agencies;
		this.clock = clock;
	}

	/** The engine's condition for its list of definitions, as part of an address. */
	String condition() {
		boolean tries = mayTryDrafts(this.callers.current());
		LocalDate today = LocalDate.now(this.clock);
		String slugs = this.catalog.all()
			.stream()
			.filter((p) -> p.mayBeFiled(today, tries) && !p.isImmediate())
			.map(Procedure::slug)
			.collect(Collectors.joining(","));
		return "keysIn=" + URLEncoder.encode(slugs.isEmpty() ? NONE : slugs, StandardCharsets.UTF_8);
	}

	private boolean mayTryDrafts(Caller caller) {
		return caller.agencies().stream().anyMatch((code) -> this.agencies.find(code).filter(Agency::test).isPresent());
	}

}
