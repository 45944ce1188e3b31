package vn.motcua.process.engine;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;

/** Models name delegates, never Java classes ({@code camunda:class}). */
class NoClasses implements ArtifactFactory {

	@Override
	public <T> T getArtifact(Class<T> type) {
		throw new ProcessEngineException("Models may not name Java classes; use a delegate: " + type.getName());
	}

}
