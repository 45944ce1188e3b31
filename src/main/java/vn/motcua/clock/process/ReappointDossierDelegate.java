package vn.motcua.clock.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.clock.DossierClocks;
import vn.motcua.dossier.Caller;
import vn.motcua.process.CaseExecution;

/** Promises the result for the new day of the apology that was signed. */
@Component
class ReappointDossierDelegate implements JavaDelegate {

	private final DossierClocks clocks;

	ReappointDossierDelegate(DossierClocks clocks) {
		this.clocks = clocks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.clocks.reappoint(CaseExecution.dossierCode(execution), Caller.SYSTEM);
	}

}
