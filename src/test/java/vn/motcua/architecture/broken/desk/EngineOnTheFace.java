package vn.motcua.architecture.broken.desk;

import org.camunda.bpm.engine.task.Task;

/** Breaks: a module's public method hands the engine's types out. */
public class EngineOnTheFace {

	public Task current() {
		return null;
	}

}
