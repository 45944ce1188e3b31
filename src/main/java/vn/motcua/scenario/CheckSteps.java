package vn.motcua.scenario;

import java.util.Map;
import java.util.Set;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.benefit.BenefitDecision;
import vn.motcua.benefit.BenefitDecisions;
import vn.motcua.validation.CheckFinding;
import vn.motcua.validation.Validation;

/** {@code findings} and {@code decided}: what the rules and the law tables said. */
@Lazy
@Component
class CheckSteps implements StepPlayer {

	private final Validation validation;

	private final BenefitDecisions benefits;

	CheckSteps(Validation validation, BenefitDecisions benefits) {
		this.validation = validation;
		this.benefits = benefits;
	}

	@Override
	public Set<StepKind> kinds() {
		return Set.of(StepKind.FINDINGS, StepKind.DECIDED);
	}

	@Override
	public void play(Scenario.Step step, Play play) {
		if (step.kind() == StepKind.FINDINGS) {
			Expectation.sameSet(step.texts(),
					this.validation.findings(play.dossierCode()).stream().map(CheckFinding::code).toList());
			return;
		}
		BenefitDecision decision = this.benefits.find(play.dossierCode())
			.orElseThrow(() -> new StepFailedException(step.value(), "chưa tính mức hưởng"));
		Expectation.same(step.map().get("decision"), decision.decision());
		Expectation.contains(DossierSteps.map(step.map().get("result")), Map.of("total", decision.total().amount(),
				"law", String.valueOf(decision.law()), "version", decision.version()));
	}

}
