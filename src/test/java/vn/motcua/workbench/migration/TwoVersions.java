package vn.motcua.workbench.migration;

import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;

import vn.motcua.dossier.MaternityFiling;

/** Small versions of one procedure, one after the other, each with its own form. */
public final class TwoVersions {

	static final String OFFICERS = "benefits-officers";

	private static final String FORM = """
			{"id": "two-versions-verify", "type": "default", "schemaVersion": 16, "components": [
			 {"type": "text", "id": "Text_1", "text": "%s"}]}""";

	private final RepositoryService repository;

	private final List<String> deployments = new ArrayList<>();

	TwoVersions(RepositoryService repository) {
		this.repository = repository;
	}

	/** One task with a timer at the promised date. */
	static BpmnModelInstance verify(String id, String name, String group) {
		UserTaskBuilder task = Bpmn.createExecutableProcess(MaternityFiling.PROCEDURE)
			.name("Hai phiên bản")
			.startEvent()
			.userTask(id)
			.name(name)
			.camundaFormRef("two-versions-verify")
			.camundaFormRefBinding("deployment")
			.camundaCandidateGroups(group);
		return task.boundaryEvent("BoundaryEvent_DatePassed")
			.cancelActivity(false)
			.timerWithDate("${dossier.promisedAt}")
			.endEvent()
			.moveToActivity(id)
			.endEvent("EndEvent_Done")
			.done();
	}

	/** Waits for the machine before an end. */
	static BpmnModelInstance machine(String id) {
		return Bpmn.createExecutableProcess(MaternityFiling.PROCEDURE)
			.startEvent()
			.serviceTask(id)
			.name("Máy làm")
			.camundaAsyncBefore()
			.camundaDelegateExpression("${resumeClockDelegate}")
			.endEvent("EndEvent_Done")
			.done();
	}

	/** A block with one task. */
	static BpmnModelInstance block(String key, String name) {
		return Bpmn.createExecutableProcess(key)
			.name("Khối hai phiên bản")
			.startEvent()
			.userTask("UserTask_InBlock")
			.name(name)
			.camundaCandidateGroups(OFFICERS)
			.endEvent()
			.done();
	}

	void deploy(BpmnModelInstance model, String formText) {
		this.deployments.add(this.repository.createDeployment()
			.addModelInstance("two-versions.bpmn", model)
			.addString("two-versions-verify.form", FORM.formatted(formText))
			.deploy()
			.getId());
	}

	void undeploy() {
		this.deployments.forEach((id) -> this.repository.deleteDeployment(id, true));
	}

}
