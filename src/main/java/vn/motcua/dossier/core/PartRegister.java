package vn.motcua.dossier.core;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.Part;
import vn.motcua.catalog.PlatformFacts;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierPart;
import vn.motcua.dossier.Paper;
import vn.motcua.dossier.Papers;
import vn.motcua.dossier.StatutoryClock;
import vn.motcua.dossier.store.PartStore;
import vn.motcua.dossier.store.SeriesStore;
import vn.motcua.process.CaseProcess;

/** Opens the dossier and the case of one part, all in the caller's transaction. */
@Component
class PartRegister {

	private final SeriesStore series;

	private final PartStore parts;

	private final DossierChanges changes;

	private final Papers papers;

	private final CaseProcess cases;

	private final ObjectProvider<StatutoryClock> statutoryClock;

	private final Clock clock;

	PartRegister(SeriesStore series, PartStore parts, DossierChanges changes, Papers papers, CaseProcess cases,
			ObjectProvider<StatutoryClock> statutoryClock, Clock clock) {
		this.series = series;
		this.parts = parts;
		this.changes = changes;
		this.papers = papers;
		this.cases = cases;
		this.statutoryClock = statutoryClock;
		this.clock = clock;
	}

	Dossier register(Dossier whole, Part part, Agency agency) {
		LocalDate today = LocalDate.now(this.clock);
		String code = DossierCode.of(agency.code(), today, this.series.nextDossier(agency.code(), today));
		this.parts.insert(new DossierPart(whole.code(), part.id(), code));
		String instance = this.cases.startBeside("block-" + part.block(), code, agency.code());
		Dossier filed = new Filing(whole.procedure(), whole.procedureCode(), agency.code(), whole.channel(),
				whole.applicant(), whole.filedBy(), instance, data(whole, part))
			.dossier(code, this.clock.instant());
		Dossier dossier = filed.withPromisedAt(this.statutoryClock.getObject().promisedAt(filed, filed.filedAt()));
		this.changes.register(dossier);
		copyPapers(whole.code(), code, whole.filedBy());
		return dossier;
	}

	/** What the applicant filed and other parts found; not what was asked on the way. */
	private static Map<String, Object> data(Dossier whole, Part part) {
		Map<String, Object> data = new LinkedHashMap<>(whole.data().fields());
		PlatformFacts.all().forEach((fact) -> data.remove(fact.id()));
		data.put(PlatformFacts.PART, part.id());
		return data;
	}

	/** Papers the part does not have yet; the bytes are stored once. */
	void copyPapers(String from, String to, String actor) {
		for (Paper paper : this.papers.list(from)) {
			this.papers.add(to, actor, paper.paperId(), paper.fileName(), this.papers.content(paper));
		}
	}

}
