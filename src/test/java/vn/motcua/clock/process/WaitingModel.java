package vn.motcua.clock.process;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

import vn.motcua.dossier.MaternityFiling;

/**
 * After the check two branches: an officer verifies with a timer at the promised date,
 * beside it the clock stands until another agency has answered.
 */
final class WaitingModel {

	private static final String OFFICERS = "benefits-officers";

	private WaitingModel() {
	}

	static BpmnModelInstance model() {
		return Bpmn.createExecutableProcess(MaternityFiling.PROCEDURE)
			.startEvent()
			.userTask("UserTask_Check")
			.camundaCandidateGroups("reception-officers")
			.parallelGateway("Gateway_Both")
			.userTask("UserTask_VerifyDossier")
			.camundaCandidateGroups(OFFICERS)
			.boundaryEvent("BoundaryEvent_DatePassed")
			.cancelActivity(false)
			.timerWithDate("${dossier.promisedAt}")
			.endEvent()
			.moveToActivity("UserTask_VerifyDossier")
			.endEvent()
			.moveToNode("Gateway_Both")
			.serviceTask("ServiceTask_StopClock")
			.camundaDelegateExpression("${stopClockDelegate}")
			.camundaInputParameter("reason", "OTHER_AGENCY")
			.userTask("UserTask_ReceiveAnswer")
			.camundaCandidateGroups(OFFICERS)
			.serviceTask("ServiceTask_ResumeClock")
			.camundaDelegateExpression("${resumeClockDelegate}")
			.camundaInputParameter("reason", "OTHER_AGENCY")
			.endEvent()
			.done();
	}

}
