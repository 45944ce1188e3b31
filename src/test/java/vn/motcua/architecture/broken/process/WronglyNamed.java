package vn.motcua.architecture.broken.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Breaks: a delegate whose name does not say so. */
public class WronglyNamed implements JavaDelegate {

	@Override
	public void execute(DelegateExecution execution) {
		execution.getId();
	}

}
