package vn.motcua.dossier.web;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.instance.Process;

import vn.motcua.dossier.MaternityFiling;

/** The cơ sở prepares, its province checks and decides, the cơ sở returns. */
public final class TwoAgencyModel {

	private TwoAgencyModel() {
	}

	public static String deploy(RepositoryService repository) {
		return repository.createDeployment().addModelInstance("two-agencies.bpmn", model()).deploy().getId();
	}

	static BpmnModelInstance model() {
		BpmnModelInstance model = Bpmn.createExecutableProcess(MaternityFiling.PROCEDURE)
			.startEvent()
			.serviceTask("ServiceTask_Accept")
			.camundaAsyncBefore()
			.camundaDelegateExpression("${acceptDossierDelegate}")
			.userTask("UserTask_Prepare")
			.camundaCandidateGroups("reception-officers")
			.done();
		give(model.getModelElementById("UserTask_Prepare"), "ServiceTask_HandUp", "ABOVE");
		Process process = model.getModelElementById(MaternityFiling.PROCEDURE);
		process.builder()
			.startEvent("StartEvent_TakenOver")
			.message("dossierTakenOver")
			.userTask("UserTask_Decide")
			.camundaCandidateGroups("directors")
			.done();
		give(model.getModelElementById("UserTask_Decide"), "ServiceTask_GiveBack", "BACK");
		process.builder()
			.startEvent("StartEvent_HandedBack")
			.message("dossierHandedBack")
			.userTask("UserTask_Return")
			.camundaCandidateGroups("reception-officers")
			.endEvent()
			.done();
		return model;
	}

	private static void give(org.camunda.bpm.model.bpmn.instance.UserTask from, String id, String to) {
		AbstractFlowNodeBuilder<?, ?> after = from.builder();
		after.serviceTask(id)
			.camundaAsyncBefore()
			.camundaDelegateExpression("${handOverDossierDelegate}")
			.camundaInputParameter("to", to)
			.endEvent();
	}

}
