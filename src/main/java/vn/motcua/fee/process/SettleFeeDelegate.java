package vn.motcua.fee.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.fee.PaymentOrders;
import vn.motcua.process.CaseExecution;

/** Records the money the officer took unless a transfer paid before. */
@Component
class SettleFeeDelegate implements JavaDelegate {

	private final PaymentOrders orders;

	SettleFeeDelegate(PaymentOrders orders) {
		this.orders = orders;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.orders.settle(CaseExecution.dossierCode(execution));
	}

}
