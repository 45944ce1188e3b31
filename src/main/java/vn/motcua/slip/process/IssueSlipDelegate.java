package vn.motcua.slip.process;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

import vn.motcua.process.CaseExecution;
import vn.motcua.slip.SlipForm;
import vn.motcua.slip.Slips;

/** Issues the slip that the model's parameter {@code form} names. */
@Component
class IssueSlipDelegate implements JavaDelegate {

	private final Slips slips;

	private final RuntimeService runtime;

	private final RepositoryService repository;

	IssueSlipDelegate(Slips slips, RuntimeService runtime, RepositoryService repository) {
		this.slips = slips;
		this.runtime = runtime;
		this.repository = repository;
	}

	@Override
	public void execute(DelegateExecution execution) {
		SlipForm form = SlipForm.valueOf((String) execution.getVariableLocal("form"));
		this.slips.issue(CaseExecution.dossierCode(execution), form, modelVersion(execution),
				CaseExecution.idempotencyKey(execution));
	}

	/** Version of the procedure's own process, not of the block. */
	private int modelVersion(DelegateExecution execution) {
		ProcessInstance main = this.runtime.createProcessInstanceQuery()
			.processInstanceId(((ExecutionEntity) execution).getRootProcessInstanceId())
			.singleResult();
		return this.repository.getProcessDefinition(main.getProcessDefinitionId()).getVersion();
	}

}
