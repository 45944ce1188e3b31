package vn.motcua.dossier.core;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.catalog.Part;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.AgencyLevel;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierPart;
import vn.motcua.dossier.DossierParts;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.store.PartStore;

/** Starts the parts of interlinked dossiers. */
@Service
@Transactional
class PartService implements DossierParts {

	private final PartStore store;

	private final PartRegister register;

	private final DossierRegister facts;

	private final Dossiers dossiers;

	private final ProcedureCatalog catalog;

	private final Agencies agencies;

	PartService(PartStore store, PartRegister register, DossierRegister facts, Dossiers dossiers,
			ProcedureCatalog catalog, Agencies agencies) {
		this.store = store;
		this.register = register;
		this.facts = facts;
		this.dossiers = dossiers;
		this.catalog = catalog;
		this.agencies = agencies;
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public List<DossierPart> of(String parentCode) {
		return this.store.of(parentCode);
	}

	@Override
	@Transactional(propagation = Propagation.SUPPORTS)
	public Optional<DossierPart> find(String code) {
		return this.store.find(code);
	}

	@Override
	public void start(String parentCode, Collection<String> wanted) {
		Dossier whole = this.dossiers.lock(parentCode);
		if (whole.status() == DossierStatus.ACCEPTED) {
			this.dossiers.move(parentCode, Caller.SYSTEM, DossierStatus.PROCESSING, "");
		}
		Procedure procedure = this.catalog.get(whole.procedure());
		Set<String> started = this.store.of(parentCode).stream().map(DossierPart::part).collect(Collectors.toSet());
		for (String id : wanted) {
			Part part = procedure.part(id)
				.orElseThrow(() -> new IllegalStateException(
						"Thủ tục " + procedure.slug() + " không có phần việc “" + id + "”."));
			if (!started.contains(id) && part.isChosen(whole.data().fields())) {
				begin(whole, part);
			}
		}
	}

	private void begin(Dossier whole, Part part) {
		Agency agency = agency(whole, part);
		Dossier begun = this.register.register(whole, part, agency);
		this.dossiers.note(whole.code(), Caller.SYSTEM, "PART_STARTED",
				Map.of("part", part.id(), "code", begun.code(), "agency", agency.code(), "basis", part.nameVi()));
	}

	private Agency agency(Dossier whole, Part part) {
		return this.agencies.find(whole.agency())
			.flatMap((agency) -> this.agencies.partner(agency, AgencyLevel.valueOf(part.agencyLevel())))
			.orElseThrow(() -> new IllegalStateException("Cơ quan " + whole.agency() + " chưa có cơ quan phối hợp cấp "
					+ part.agencyLevel() + " cho phần việc “" + part.nameVi()
					+ "”. Khai báo ở mục partners trong tệp cơ quan rồi chạy lại bước này."));
	}

	@Override
	public List<String> supplement(String parentCode, String actor, Map<String, Object> given) {
		List<String> waiting = this.store.of(parentCode)
			.stream()
			.map(DossierPart::code)
			.filter((code) -> this.dossiers.get(code).status() == DossierStatus.SUPPLEMENT_REQUESTED)
			.toList();
		waiting.forEach((code) -> {
			this.register.copyPapers(parentCode, code, actor);
			this.facts.record(code, actor, "SUPPLEMENT_DELIVERED", "", given,
					Map.of("fields", List.copyOf(new TreeSet<>(given.keySet()))));
		});
		return waiting;
	}

}
