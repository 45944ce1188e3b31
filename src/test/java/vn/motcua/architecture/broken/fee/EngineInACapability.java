package vn.motcua.architecture.broken.fee;

import org.camunda.bpm.engine.RuntimeService;

/** Breaks: a capability outside its process package uses the engine. */
public class EngineInACapability {

	boolean known(RuntimeService runtime) {
		return runtime != null;
	}

}
