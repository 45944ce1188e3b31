package vn.motcua.postal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.postal.Shipments;
import vn.motcua.process.CaseExecution;

/** Makes the parcel: number, label, date of inquiry. */
@Component
class CreateShipmentDelegate implements JavaDelegate {

	private final Shipments shipments;

	CreateShipmentDelegate(Shipments shipments) {
		this.shipments = shipments;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.shipments.create(CaseExecution.dossierCode(execution), CaseExecution.idempotencyKey(execution));
	}

}
