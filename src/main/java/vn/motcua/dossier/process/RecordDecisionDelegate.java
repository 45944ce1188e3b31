package vn.motcua.dossier.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossiers;
import vn.motcua.process.CaseExecution;

/** Records the signed decision and gives it a number. */
@Component
class RecordDecisionDelegate implements JavaDelegate {

	private final Dossiers dossiers;

	RecordDecisionDelegate(Dossiers dossiers) {
		this.dossiers = dossiers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.dossiers.decide(CaseExecution.dossierCode(execution), Caller.SYSTEM);
	}

}
