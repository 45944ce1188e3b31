package vn.motcua.postal.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.postal.Shipments;
import vn.motcua.process.CaseExecution;

/** Records that the post took the parcel. */
@Component
class RecordHandOverDelegate implements JavaDelegate {

	private final Shipments shipments;

	RecordHandOverDelegate(Shipments shipments) {
		this.shipments = shipments;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.shipments.handOver(CaseExecution.dossierCode(execution));
	}

}
