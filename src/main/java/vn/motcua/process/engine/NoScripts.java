package vn.motcua.process.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.scripting.ExecutableScript;
import org.camunda.bpm.engine.impl.scripting.ScriptFactory;

/** Scripts cannot be confined in one JVM, so there are none. */
class NoScripts extends ScriptFactory {

	@Override
	public ExecutableScript createScriptFromResource(String language, String resource) {
		throw refused();
	}

	@Override
	public ExecutableScript createScriptFromResource(String language, Expression resource) {
		throw refused();
	}

	@Override
	public ExecutableScript createScriptFromSource(String language, String source) {
		throw refused();
	}

	@Override
	public ExecutableScript createScriptFromSource(String language, Expression source) {
		throw refused();
	}

	private static ProcessEngineException refused() {
		return new ProcessEngineException("Models may not contain scripts; use a delegate or a decision.");
	}

}
