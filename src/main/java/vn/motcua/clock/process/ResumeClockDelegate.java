package vn.motcua.clock.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.clock.DossierClocks;
import vn.motcua.dossier.Caller;
import vn.motcua.process.CaseExecution;

/** Lets the clock run again that was stopped for the same {@code reason}. */
@Component
class ResumeClockDelegate implements JavaDelegate {

	private final DossierClocks clocks;

	ResumeClockDelegate(DossierClocks clocks) {
		this.clocks = clocks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.clocks.resume(CaseExecution.dossierCode(execution), (String) execution.getVariableLocal("reason"),
				Caller.SYSTEM);
	}

}
