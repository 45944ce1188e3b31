package vn.motcua.benefit.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.benefit.Amount;
import vn.motcua.benefit.BenefitService;
import vn.motcua.process.CaseExecution;

/**
 * Computes what the applicant must pay by the decision that the input parameter
 * {@code decision} names.
 */
@Component
class ComputeContributionDelegate implements JavaDelegate {

	private final BenefitService benefits;

	ComputeContributionDelegate(BenefitService benefits) {
		this.benefits = benefits;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.benefits.compute(CaseExecution.dossierCode(execution), (String) execution.getVariable("decision"),
				CaseExecution.idempotencyKey(execution), Amount.CONTRIBUTION);
	}

}
