package vn.motcua.benefit.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.benefit.Amount;
import vn.motcua.benefit.BenefitService;
import vn.motcua.process.CaseExecution;

/**
 * Computes the benefit by the decision that the input parameter {@code decision} names.
 */
@Component
class ComputeBenefitDelegate implements JavaDelegate {

	private final BenefitService benefits;

	ComputeBenefitDelegate(BenefitService benefits) {
		this.benefits = benefits;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.benefits.compute(CaseExecution.dossierCode(execution), (String) execution.getVariable("decision"),
				CaseExecution.idempotencyKey(execution), Amount.BENEFIT);
	}

}
