package vn.motcua.dossier.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierPart;
import vn.motcua.dossier.DossierParts;
import vn.motcua.dossier.Dossiers;

/**
 * What an interlinked dossier tells of its parts: who works on what, results as they
 * come.
 */
@Component
class PartAnswers {

	private final DossierParts parts;

	private final Dossiers dossiers;

	private final Agencies agencies;

	PartAnswers(DossierParts parts, Dossiers dossiers, Agencies agencies) {
		this.parts = parts;
		this.dossiers = dossiers;
		this.agencies = agencies;
	}

	/** One entry for each part that was started. */
	List<Map<String, Object>> of(Dossier whole, Optional<Procedure> procedure) {
		return this.parts.of(whole.code())
			.stream()
			.flatMap((link) -> procedure.flatMap((p) -> p.part(link.part()))
				.map((part) -> answer(part.nameVi(), link, whole.data().get(part.outcome())))
				.stream())
			.toList();
	}

	/** The code of the whole, null for a dossier that is no part. */
	String wholeOf(String code) {
		return this.parts.find(code).map(DossierPart::parentCode).orElse(null);
	}

	private Map<String, Object> answer(String nameVi, DossierPart link, Object outcome) {
		Dossier part = this.dossiers.get(link.code());
		Map<String, Object> answer = new LinkedHashMap<>();
		answer.put("part", link.part());
		answer.put("nameVi", nameVi);
		answer.put("code", link.code());
		answer.put("agency", this.agencies.find(part.agency()).map(Agency::nameVi).orElse(part.agency()));
		answer.put("status", DossierAnswers.status(part.status()));
		answer.put("promisedAt", part.promisedAt());
		answer.put("outcome", outcome);
		return answer;
	}

}
