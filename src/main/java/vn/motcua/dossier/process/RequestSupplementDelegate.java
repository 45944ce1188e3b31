package vn.motcua.dossier.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseExecution;

/** Asks the applicant for everything that is missing, with a term. */
@Component
class RequestSupplementDelegate implements JavaDelegate {

	private final Dossiers dossiers;

	RequestSupplementDelegate(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.dossiers.requestSupplement(CaseExecution.dossierCode(execution), Caller.SYSTEM);
	}

}
