package vn.motcua.fee.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.fee.Contributions;
import vn.motcua.process.CaseExecution;
import vn.motcua.process.CaseVariables;
import vn.motcua.process.WritesVariable;

/** Tells the model what is still to pay of the computed contribution. */
@Component
@WritesVariable("feeAmount")
class QuoteContributionDelegate implements JavaDelegate {

	private final Contributions contributions;

	QuoteContributionDelegate(Contributions contributions) {
		this.contributions = contributions;
	}

	@Override
	public void execute(DelegateExecution execution) {
		CaseVariables.FEE_AMOUNT.on(execution, this.contributions.due(CaseExecution.dossierCode(execution)).amount());
	}

}
