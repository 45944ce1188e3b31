package vn.motcua.dossier.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseExecution;

/** Accepts the complete dossier and fixes its legal due date. */
@Component
class AcceptDossierDelegate implements JavaDelegate {

	private final Dossiers dossiers;

	AcceptDossierDelegate(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.dossiers.accept(CaseExecution.dossierCode(execution), Caller.SYSTEM);
	}

}
