package vn.motcua.dossier;

import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.process.CaseProcess;

/**
 * Cases of the maternity procedure over a small model of the test's own; whoever deploys
 * one takes it back.
 */
@Lazy
@Component
public class MaternityCases {

	private final RepositoryService repository;

	private final TaskService tasks;

	private final CaseProcess cases;

	private String deployment;

	MaternityCases(RepositoryService repository, TaskService tasks, CaseProcess cases) {
		this.repository = repository;
		this.tasks = tasks;
		this.cases = cases;
	}

	public void deploy(BpmnModelInstance model) {
		this.deployment = this.repository.createDeployment().addModelInstance("test.bpmn", model).deploy().getId();
	}

	/** With everything that runs on it. */
	public void undeploy() {
		this.repository.deleteDeployment(this.deployment, true);
	}

	/** Starts a case; its code. */
	public String start() {
		return start(MaternityFiling.variables());
	}

	public String start(Map<String, Object> values) {
		return this.cases.start(MaternityFiling.PROCEDURE, values);
	}

	/** The only open task, or null. */
	public Task task(String code) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(code).singleResult();
	}

	public Task task(String code, String key) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(code).taskDefinitionKey(key).singleResult();
	}

	public void complete(String code, String key) {
		this.tasks.complete(task(code, key).getId());
	}

}
