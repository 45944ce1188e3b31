package vn.motcua.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;

/** What a delegate asks of its execution, so that every delegate asks it the same way. */
public final class CaseExecution {

	private CaseExecution() {
	}

	/** The dossier this execution works for. */
	public static String dossierCode(DelegateExecution execution) {
		return execution.getProcessBusinessKey();
	}

	/**
	 * The key under which a side effect of this step happens at most once. Stable over
	 * retries: the engine gives an activity a new instance id at every attempt, but the
	 * job that carries the attempt keeps its own.
	 */
	public static String idempotencyKey(DelegateExecution execution) {
		JobEntity job = Context.getCommandContext().getCurrentJob();
		String attempt = (job != null) ? job.getId() : execution.getActivityInstanceId();
		return dossierCode(execution) + ":" + execution.getCurrentActivityId() + ":" + attempt;
	}

}
