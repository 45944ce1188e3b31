package vn.motcua.validation.process;

import java.util.List;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.process.CaseExecution;
import vn.motcua.process.CaseVariables;
import vn.motcua.process.WritesVariable;
import vn.motcua.validation.CheckFinding;
import vn.motcua.validation.Validation;

/** Runs the automatic check and tells the model whether anything stands in the way. */
@Component
@WritesVariable("dossierComplete")
class ValidateDossierDelegate implements JavaDelegate {

	private final Validation validation;

	ValidateDossierDelegate(Validation validation) {
		this.validation = validation;
	}

	@Override
	public void execute(DelegateExecution execution) {
		List<CheckFinding> findings = this.validation.run(CaseExecution.dossierCode(execution), Caller.SYSTEM);
		CaseVariables.DOSSIER_COMPLETE.on(execution, findings.stream().noneMatch(CheckFinding::isOpen));
	}

}
