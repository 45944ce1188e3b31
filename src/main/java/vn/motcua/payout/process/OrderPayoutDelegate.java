package vn.motcua.payout.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.payout.Payouts;
import vn.motcua.process.CaseExecution;

/** Orders the payment of the decided benefit. */
@Component
class OrderPayoutDelegate implements JavaDelegate {

	private final Payouts payouts;

	OrderPayoutDelegate(Payouts payouts) {
		this.payouts = payouts;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.payouts.order(CaseExecution.dossierCode(execution), CaseExecution.idempotencyKey(execution));
	}

}
