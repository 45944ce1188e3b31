package vn.motcua.cockpit.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.Part;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.clock.DossierClocks;
import vn.motcua.cockpit.dossier.DossierSheet.Relation;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierPart;
import vn.motcua.dossier.DossierParts;
import vn.motcua.dossier.Dossiers;

/** The whole of a part, or the parts of a whole: who solves them and how far they are. */
@Component
class Relations {

	private final DossierParts parts;

	private final Dossiers dossiers;

	private final DossierClocks clocks;

	private final Agencies agencies;

	private final ProcedureCatalog catalog;

	Relations(DossierParts parts, Dossiers dossiers, DossierClocks clocks, Agencies agencies,
			ProcedureCatalog catalog) {
		this.parts = parts;
		this.dossiers = dossiers;
		this.clocks = clocks;
		this.agencies = agencies;
		this.catalog = catalog;
	}

	/**
	 * @param seen agencies whose dossiers the caller may open
	 */
	List<Relation> of(Dossier dossier, Set<String> seen) {
		return this.parts.find(dossier.code())
			.map((part) -> List.of(relation("Hồ sơ liên thông", part.parentCode(), seen)))
			.orElseGet(() -> this.parts.of(dossier.code())
				.stream()
				.map((part) -> relation(name(dossier, part), part.code(), seen))
				.toList());
	}

	private String name(Dossier whole, DossierPart part) {
		return this.catalog.get(whole.procedure())
			.parts()
			.stream()
			.filter((each) -> each.id().equals(part.part()))
			.findFirst()
			.map(Part::nameVi)
			.orElse(part.part());
	}

	private Relation relation(String name, String code, Set<String> seen) {
		Dossier other = this.dossiers.get(code);
		Instant end = this.clocks.of(code).finishedAt();
		return new Relation(name, code, this.agencies.find(other.agency()).map(Agency::nameVi).orElse(other.agency()),
				other.status().labelVi(), seen.contains(other.agency()), other.filedAt(), end);
	}

}
