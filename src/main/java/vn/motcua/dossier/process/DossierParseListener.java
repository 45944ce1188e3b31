package vn.motcua.dossier.process;

import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.core.StepService;

/**
 * Adds the dossier to every model. The listeners count as built-in, so that no request to
 * skip listeners skips them.
 */
@Component
class DossierParseListener extends AbstractBpmnParseListener {

	/** Blocks work for the dossier of the procedure that called them. */
	private static final String BLOCK = "block-";

	private final FilingListener filing;

	/** Found late: models are parsed while the engine is built. */
	private final ObjectProvider<StepService> steps;

	DossierParseListener(FilingListener filing, ObjectProvider<StepService> steps) {
		this.filing = filing;
		this.steps = steps;
	}

	@Override
	public void parseProcess(Element processElement, ProcessDefinitionEntity definition) {
		if (!definition.getKey().startsWith(BLOCK)) {
			definition.addBuiltInListener(ExecutionListener.EVENTNAME_START, this.filing, 0);
		}
	}

	@Override
	public void parseUserTask(Element userTaskElement, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		StepListener listener = new StepListener(this.steps, groups(task.getCandidateGroupIdExpressions()));
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, listener);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, listener);
	}

	private static String groups(Set<Expression> candidates) {
		return candidates.stream().map(Expression::getExpressionText).sorted().collect(Collectors.joining(","));
	}

}
