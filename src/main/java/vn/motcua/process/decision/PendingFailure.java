package vn.motcua.process.decision;

import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationListener;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * The same way out for decisions that the process engine evaluates itself (business rule
 * task, REST): a failure inside a function ends the evaluation instead of becoming null.
 */
class PendingFailure implements DmnDecisionEvaluationListener {

	private static final ThreadLocal<Kept> KEPT = new ThreadLocal<>();

	static void keep(RuntimeException failure, boolean noRecorder) {
		if (noRecorder && KEPT.get() == null) {
			KEPT.set(new Kept(failure, Context.getCommandContext()));
		}
	}

	@Override
	public void notify(DmnDecisionEvaluationEvent event) {
		Kept kept = KEPT.get();
		KEPT.remove();
		if (kept != null && kept.command() == Context.getCommandContext()) {
			throw kept.failure();
		}
	}

	private record Kept(RuntimeException failure, Object command) {
	}

}
