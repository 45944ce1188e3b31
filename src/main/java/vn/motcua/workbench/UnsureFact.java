package vn.motcua.workbench;

import java.util.ArrayList;
import java.util.List;

import vn.motcua.catalog.Confidence;
import vn.motcua.catalog.LimitUnit;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.Term;

/**
 * A fact of a procedure that is not certain.
 *
 * @param kind LIMIT, PAPER or SUPPLEMENT_TERM
 * @param fact the case of a limit, the name of a paper
 * @param value what the file says now: a number of {@code unit}, or the form of a paper
 * @param unit null for a paper
 */
public record UnsureFact(String procedure, String procedureName, String kind, String fact, String value, LimitUnit unit,
		Confidence confidence, String basis) {

	static List<UnsureFact> of(Procedure procedure) {
		List<UnsureFact> facts = new ArrayList<>();
		procedure.limits()
			.forEach((limit) -> facts.add(fact(procedure, "LIMIT", limit.caseName(), String.valueOf(limit.value()),
					limit.unit(), limit.confidence(), limit.basis())));
		procedure.papers()
			.forEach((paper) -> facts
				.add(fact(procedure, "PAPER", paper.nameVi(), paper.form(), null, paper.confidence(), paper.source())));
		Term term = procedure.supplementTerm();
		if (term != null) {
			facts.add(fact(procedure, "SUPPLEMENT_TERM", "", String.valueOf(term.value()), term.unit(),
					term.confidence(), term.basis()));
		}
		facts.removeIf((fact) -> fact.confidence() == null || fact.confidence() == Confidence.HIGH);
		return facts;
	}

	private static UnsureFact fact(Procedure procedure, String kind, String fact, String value, LimitUnit unit,
			Confidence confidence, String basis) {
		return new UnsureFact(procedure.slug(), procedure.nameVi(), kind, (fact != null) ? fact : "", value, unit,
				confidence, (basis != null) ? basis : "");
	}

}
