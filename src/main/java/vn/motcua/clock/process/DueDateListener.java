package vn.motcua.clock.process;

import java.time.Clock;
import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.motcua.clock.StepDueDates;

/**
 * Gives every user task of a case its due date when it is created; models type none.
 * Stands before the listener that records the step.
 */
@Component
@Order(0)
class DueDateListener extends AbstractBpmnParseListener implements TaskListener {

	private final ObjectProvider<StepDueDates> dueDates;

	private final Clock clock;

	DueDateListener(ObjectProvider<StepDueDates> dueDates, Clock clock) {
		this.dueDates = dueDates;
		this.clock = clock;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
			.addBuiltInTaskListener(EVENTNAME_CREATE, this);
	}

	@Override
	public void notify(DelegateTask task) {
		String code = ((ExecutionEntity) task.getExecution()).getProcessBusinessKey();
		if (code != null) {
			this.dueDates.getObject()
				.dueAt(code, task.getTaskDefinitionKey(), this.clock.instant())
				.ifPresent((due) -> task.setDueDate(Date.from(due)));
		}
	}

}
