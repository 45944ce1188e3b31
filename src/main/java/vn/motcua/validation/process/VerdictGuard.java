package vn.motcua.validation.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import vn.motcua.dossier.Caller;
import vn.motcua.process.CaseVariable;
import vn.motcua.process.CaseVariables;
import vn.motcua.validation.VerdictRules;

/**
 * Lets nobody accept a dossier, or pass it on for decision, over an open finding. Comes
 * after the listener that moves what the form delivered into the dossier.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class VerdictGuard extends AbstractBpmnParseListener implements TaskListener {

	private static final String CHECK_PAPERS = "UserTask_CheckPapers";

	/** {@code UserTask_VerifyDossierAgain} concludes, too. */
	private static final String VERIFY_DOSSIER = "UserTask_VerifyDossier";

	private final ObjectProvider<VerdictRules> rules;

	VerdictGuard(ObjectProvider<VerdictRules> rules) {
		this.rules = rules;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		if (activity.getId().equals(CHECK_PAPERS) || activity.getId().startsWith(VERIFY_DOSSIER)) {
			((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
				.addBuiltInTaskListener(EVENTNAME_COMPLETE, this);
		}
	}

	@Override
	public void notify(DelegateTask task) {
		boolean papers = task.getTaskDefinitionKey().equals(CHECK_PAPERS);
		CaseVariable<String> verdict = papers ? CaseVariables.PAPERS_VERDICT : CaseVariables.VERIFICATION_VERDICT;
		String positive = papers ? "ACCEPT" : "PROCEED";
		if (positive.equals(verdict.from(task))) {
			String code = ((ExecutionEntity) task.getExecution()).getProcessBusinessKey();
			this.rules.getObject().refuseIfOpen(code, actor(), verdict.name());
		}
	}

	private static String actor() {
		String user = Context.getCommandContext().getAuthenticatedUserId();
		return (user != null) ? user : Caller.SYSTEM;
	}

}
