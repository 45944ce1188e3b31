package vn.motcua.dossier.process;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

import vn.motcua.dossier.MaternityFiling;

/** Check by reception, then, for results by post, appraisal by a head. */
final class TwoStepModel {

	private TwoStepModel() {
	}

	static String deploy(RepositoryService repository) {
		BpmnModelInstance model = Bpmn.createExecutableProcess(MaternityFiling.PROCEDURE)
			.startEvent()
			.userTask("UserTask_Check")
			.camundaCandidateGroups("reception-officers")
			.exclusiveGateway("Gateway_ByPost")
			.condition("", "${dossier.resultDelivery == 'POST'}")
			.userTask("UserTask_Appraise")
			.camundaCandidateGroups("benefits-heads")
			.endEvent()
			.moveToLastGateway()
			.endEvent()
			.done();
		return repository.createDeployment().addModelInstance("two-step.bpmn", model).deploy().getId();
	}

}
