package vn.motcua.clock.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.motcua.clock.pace.Pacing;
import vn.motcua.clock.steps.StepRecords;
import vn.motcua.clock.steps.StepRecords.NewStep;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;

/**
 * Records every user task of a case: when it could begin, who had it, by when, when it
 * ended. Stands after the listener that gives the due date.
 */
@Component
class StepRecordListener extends AbstractBpmnParseListener implements TaskListener {

	private final ObjectProvider<StepRecords> records;

	private final ObjectProvider<Pacing> pacing;

	private final ObjectProvider<Dossiers> dossiers;

	private final Clock clock;

	StepRecordListener(ObjectProvider<StepRecords> records, ObjectProvider<Pacing> pacing,
			ObjectProvider<Dossiers> dossiers, Clock clock) {
		this.records = records;
		this.pacing = pacing;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		task.addBuiltInTaskListener(EVENTNAME_CREATE, this);
		task.addBuiltInTaskListener(EVENTNAME_ASSIGNMENT, this);
		task.addBuiltInTaskListener(EVENTNAME_UPDATE, this);
		task.addBuiltInTaskListener(EVENTNAME_COMPLETE, this);
		task.addBuiltInTaskListener(EVENTNAME_DELETE, this);
	}

	@Override
	public void notify(DelegateTask task) {
		String code = ((ExecutionEntity) task.getExecution()).getProcessBusinessKey();
		if (code == null) {
			return;
		}
		switch (task.getEventName()) {
			case EVENTNAME_CREATE -> created((TaskEntity) task, code);
			case EVENTNAME_ASSIGNMENT -> this.records.getObject().assign(task.getId(), task.getAssignee());
			case EVENTNAME_UPDATE -> updated((TaskEntity) task);
			case EVENTNAME_COMPLETE -> ended(task, "COMPLETED");
			default -> ended(task, "CANCELLED");
		}
	}

	private void created(TaskEntity task, String code) {
		Dossier dossier = this.dossiers.getObject().get(code);
		NewStep step = step(task, dossier, this.clock.instant());
		this.records.getObject().begin(step);
		this.pacing.getObject().begun(dossier, step);
	}

	private void updated(TaskEntity task) {
		if (task.getPropertyChanges().containsKey(TaskEntity.DUE_DATE)) {
			this.records.getObject().moveDue(task.getId(), instant(task.getDueDate()));
		}
	}

	private void ended(DelegateTask task, String outcome) {
		this.records.getObject().end(task.getId(), task.getAssignee(), outcome, this.clock.instant());
	}

	static NewStep step(TaskEntity task, Dossier dossier, Instant at) {
		String role = task.getTaskDefinition()
			.getCandidateGroupIdExpressions()
			.stream()
			.map(Expression::getExpressionText)
			.sorted()
			.collect(Collectors.joining(","));
		return new NewStep(task.getId(), dossier.code(), dossier.agency(), dossier.procedure(),
				task.getProcessDefinition().getKey(), task.getTaskDefinitionKey(), role, task.getAssignee(), at,
				instant(task.getDueDate()));
	}

	private static Instant instant(Date date) {
		return (date != null) ? date.toInstant() : null;
	}

}
