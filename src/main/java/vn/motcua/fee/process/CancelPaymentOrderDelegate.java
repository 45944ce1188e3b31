package vn.motcua.fee.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.fee.PaymentOrders;
import vn.motcua.process.CaseExecution;

/** Gives up a payment that did not come in time. */
@Component
class CancelPaymentOrderDelegate implements JavaDelegate {

	private final PaymentOrders orders;

	CancelPaymentOrderDelegate(PaymentOrders orders) {
		this.orders = orders;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.orders.cancel(CaseExecution.dossierCode(execution));
	}

}
