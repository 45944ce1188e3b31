package vn.motcua.payout.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.payout.Repayments;
import vn.motcua.process.CaseExecution;

/** Orders returned money again, to the corrected account. */
@Component
class OrderRepaymentDelegate implements JavaDelegate {

	private final Repayments repayments;

	OrderRepaymentDelegate(Repayments repayments) {
		this.repayments = repayments;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.repayments.order(CaseExecution.dossierCode(execution));
	}

}
