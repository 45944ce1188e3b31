package vn.motcua.dossier.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseExecution;

/** Records that the applicant has the result. */
@Component
class ReturnResultDelegate implements JavaDelegate {

	private final Dossiers dossiers;

	ReturnResultDelegate(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.dossiers.move(CaseExecution.dossierCode(execution), Caller.SYSTEM, DossierStatus.RETURNED, "");
	}

}
