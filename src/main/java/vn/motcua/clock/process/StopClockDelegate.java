package vn.motcua.clock.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.clock.DossierClocks;
import vn.motcua.dossier.Caller;
import vn.motcua.process.CaseExecution;

/**
 * Stops the clock of the dossier; parameter {@code reason} of the list of stop reasons.
 */
@Component
class StopClockDelegate implements JavaDelegate {

	private final DossierClocks clocks;

	StopClockDelegate(DossierClocks clocks) {
		this.clocks = clocks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.clocks.stop(CaseExecution.dossierCode(execution), (String) execution.getVariableLocal("reason"),
				Caller.SYSTEM);
	}

}
