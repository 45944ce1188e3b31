package vn.motcua.dossier.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseExecution;

/** Refuses the dossier for the reasons the officer gave. */
@Component
class RefuseDossierDelegate implements JavaDelegate {

	private final Dossiers dossiers;

	RefuseDossierDelegate(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.dossiers.refuse(CaseExecution.dossierCode(execution), Caller.SYSTEM);
	}

}
