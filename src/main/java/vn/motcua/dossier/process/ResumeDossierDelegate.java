package vn.motcua.dossier.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseExecution;

/** Takes the dossier up again once the supplement came. */
@Component
class ResumeDossierDelegate implements JavaDelegate {

	private final Dossiers dossiers;

	ResumeDossierDelegate(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.dossiers.resume(CaseExecution.dossierCode(execution), Caller.SYSTEM);
	}

}
