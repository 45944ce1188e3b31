package vn.motcua.dossier.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.HandOvers;
import vn.motcua.process.CaseExecution;

/**
 * Hands the dossier over to another agency, which goes on with an instance of its own;
 * parameter {@code to}. Nothing of this instance may follow.
 */
@Component
class HandOverDossierDelegate implements JavaDelegate {

	private final HandOvers handOvers;

	HandOverDossierDelegate(HandOvers handOvers) {
		this.handOvers = handOvers;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.handOvers.handOver(CaseExecution.dossierCode(execution),
				((ExecutionEntity) execution).getRootProcessInstanceId(), (String) execution.getVariableLocal("to"),
				execution.getCurrentActivityId());
	}

}
