package vn.motcua.fee.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.fee.PaymentOrders;
import vn.motcua.fee.PaymentPurpose;
import vn.motcua.process.CaseExecution;
import vn.motcua.process.CaseVariables;
import vn.motcua.shared.Dong;

/** Asks the applicant for the contribution that is still to pay. */
@Component
class OpenContributionOrderDelegate implements JavaDelegate {

	private final PaymentOrders orders;

	OpenContributionOrderDelegate(PaymentOrders orders) {
		this.orders = orders;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.orders.open(CaseExecution.dossierCode(execution), PaymentPurpose.CONTRIBUTION,
				Dong.of(CaseVariables.FEE_AMOUNT.from(execution)), CaseExecution.idempotencyKey(execution));
	}

}
