package vn.motcua.dossier.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseExecution;

/**
 * Stops the dossier; parameter {@code ground} says why: SUPPLEMENT_NOT_DELIVERED …
 */
@Component
class StopDossierDelegate implements JavaDelegate {

	private static final String GROUND = "ground";

	private final Dossiers dossiers;

	StopDossierDelegate(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.dossiers.move(CaseExecution.dossierCode(execution), Caller.SYSTEM, DossierStatus.STOPPED,
				(String) execution.getVariableLocal(GROUND));
	}

}
