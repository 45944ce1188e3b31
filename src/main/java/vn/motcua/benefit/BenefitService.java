package vn.motcua.benefit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.benefit.store.BenefitStore;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.DecisionInput;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ListLines;
import vn.motcua.process.DecisionOutcome;
import vn.motcua.process.Decisions;
import vn.motcua.shared.Dong;

/** Computes a benefit once per step and keeps which law decided. */
@Service
public class BenefitService {

	private final Decisions decisions;

	private final Dossiers dossiers;

	private final ProcedureCatalog catalog;

	private final BenefitStore store;

	private final Clock clock;

	BenefitService(Decisions decisions, Dossiers dossiers, ProcedureCatalog catalog, BenefitStore store, Clock clock) {
		this.decisions = decisions;
		this.dossiers = dossiers;
		this.catalog = catalog;
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Evaluates the decision deployed with the dossier's procedure and writes its amount
	 * and lines as facts: {@code benefitAmount} or {@code amountDue}.
	 * @param key under which the same step computes only once
	 * @throws vn.motcua.process.LawValueMissingException when a law value or a field is
	 * missing: the step becomes an incident that says which
	 */
	@Transactional
	public void compute(String dossierCode, String decision, String key, Amount amount) {
		if (this.store.exists(key)) {
			return;
		}
		Dossier dossier = this.dossiers.get(dossierCode);
		Instant now = this.clock.instant();
		DecisionOutcome outcome = this.decisions.evaluateForCase(dossier.processInstanceId(), decision,
				Map.of("dossier", DecisionInput.of(dossier, this.clock.getZone()), "today",
						LocalDate.ofInstant(now, this.clock.getZone())));
		BenefitResult result = new BenefitResult(outcome);
		long total = result.total();
		List<BenefitLine> lines = result.lines();
		BenefitDecision computed = new BenefitDecision(dossierCode, decision, outcome.version(), result.law(),
				Dong.of(total), lines, result.steps(), outcome.laws(), now);
		Map<String, Object> fields = new LinkedHashMap<>(dossier.data().fields());
		fields.replaceAll((field, value) -> ListLines.accepted(value));
		this.store.add(computed, outcome.definitionId(), key,
				BenefitInputs.of(this.catalog.get(dossier.procedure()), fields));
		this.dossiers.putFacts(dossierCode, Caller.SYSTEM,
				Map.of(amount.fact(), total, amount.lines(), facts(result, lines, dossier)));
		this.dossiers.note(dossierCode, Caller.SYSTEM, amount.event(),
				Map.of("decision", decision, "version", outcome.version(), "law", result.law()));
	}

	/** A line that pays a row of a list names that row as the dossier counts it. */
	private static List<Map<String, Object>> facts(BenefitResult result, List<BenefitLine> lines, Dossier dossier) {
		List<Map<String, Object>> facts = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			BenefitLine line = lines.get(i);
			Map<String, Object> fact = new LinkedHashMap<>();
			fact.put("label", line.label());
			fact.put("formula", line.formula());
			fact.put("amount", line.amount());
			result.place(i).ifPresent((place) -> {
				fact.put("list", place.list());
				fact.put("row",
						(long) ListLines.acceptedNumbers(dossier.data().get(place.list())).get(place.row() - 1));
			});
			facts.add(fact);
		}
		return facts;
	}

}
