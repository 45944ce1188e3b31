package vn.motcua.process.decision;

import java.util.Optional;

import org.camunda.bpm.dmn.engine.DmnDecision;

/** Where law tables come from: the engine's newest deployment, or files in a test. */
public interface DecisionSource {

	/** The newest decision with this key. */
	Optional<Deployed> latest(String key);

	/**
	 * A parsed decision with its identity.
	 *
	 * @param definitionId id of the deployed definition
	 */
	record Deployed(DmnDecision decision, String definitionId, int version) {
	}

}
