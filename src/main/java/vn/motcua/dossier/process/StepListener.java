package vn.motcua.dossier.process;

import java.util.LinkedHashMap;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.core.StepService;
import vn.motcua.process.CaseVariables;

/**
 * At every user task: four eyes when somebody takes or completes it, and the submitted
 * fields move into the dossier.
 */
class StepListener implements TaskListener {

	private final ObjectProvider<StepService> services;

	private final String group;

	StepListener(ObjectProvider<StepService> services, String group) {
		this.services = services;
		this.group = group;
	}

	@Override
	public void notify(DelegateTask task) {
		String code = ((ExecutionEntity) task.getExecution()).getProcessBusinessKey();
		if (code == null) {
			return;
		}
		if (EVENTNAME_ASSIGNMENT.equals(task.getEventName())) {
			assigned(task, code);
		}
		else {
			completed(task, code);
		}
	}

	private void assigned(DelegateTask task, String code) {
		if (task.getAssignee() != null) {
			StepService steps = this.services.getObject();
			steps.checkHeld(code, task.getTenantId());
			steps.checkFourEyes(code, task.getAssignee(), this.group);
			steps.begin(code, task.getAssignee());
		}
	}

	private void completed(DelegateTask task, String code) {
		StepService steps = this.services.getObject();
		steps.checkHeld(code, task.getTenantId());
		String person = person(task);
		steps.checkFourEyes(code, person, this.group);
		Map<String, Object> given = SubmittedValues.takeData(task);
		steps.begin(code, person);
		steps.complete(code, person, task.getTaskDefinitionKey(), this.group, given, verdicts(task), times(task));
	}

	private static String person(DelegateTask task) {
		String user = EngineUser.id();
		return (user.equals(Caller.SYSTEM) && task.getAssignee() != null) ? task.getAssignee() : user;
	}

	/** When the step got the dossier and when it should be done, for the control slip. */
	private static Map<String, Object> times(DelegateTask task) {
		Map<String, Object> times = new LinkedHashMap<>();
		times.put("receivedAt", task.getCreateTime().toInstant().toString());
		if (task.getDueDate() != null) {
			times.put("dueAt", task.getDueDate().toInstant().toString());
		}
		return times;
	}

	/** What the log tells of the outcome: the verdicts, not platform values. */
	private static Map<String, Object> verdicts(DelegateTask task) {
		Map<String, Object> verdicts = new LinkedHashMap<>();
		for (String name : task.getVariableNames()) {
			if (CaseVariables.isDeclared(name) && name.endsWith("Verdict")
					&& task.getVariable(name) instanceof String verdict) {
				verdicts.put(name, verdict);
			}
		}
		return verdicts;
	}

}
