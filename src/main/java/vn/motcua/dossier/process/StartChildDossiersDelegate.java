package vn.motcua.dossier.process;

import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.DossierParts;
import vn.motcua.process.CaseExecution;

/**
 * Starts the parts named by the parameter {@code parts} that the applicant chose, each as
 * a dossier of the agency that solves it.
 */
@Component
class StartChildDossiersDelegate implements JavaDelegate {

	private final DossierParts parts;

	StartChildDossiersDelegate(DossierParts parts) {
		this.parts = parts;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String named = (String) execution.getVariableLocal("parts");
		this.parts.start(CaseExecution.dossierCode(execution),
				Stream.of(named.split(",")).map(String::strip).filter((part) -> !part.isEmpty()).toList());
	}

}
