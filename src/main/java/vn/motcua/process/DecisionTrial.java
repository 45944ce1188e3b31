package vn.motcua.process;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.dmn.engine.DmnDecision;

import vn.motcua.process.decision.DecisionEvaluator;
import vn.motcua.process.decision.DecisionSource;

/**
 * Decisions as they would answer: those of an analyst's files, else the newest that are
 * deployed. Nothing is deployed and nothing is kept.
 */
public final class DecisionTrial {

	private static final String TRIED = "trial:";

	private final Map<String, DecisionSource.Deployed> files = new HashMap<>();

	private final DecisionSource source;

	private final DecisionEvaluator evaluator;

	/**
	 * @param dmnFiles contents of DMN files that the gate has accepted
	 */
	DecisionTrial(DecisionSource deployed, Collection<byte[]> dmnFiles) {
		this.source = (key) -> Optional.ofNullable(this.files.get(key)).or(() -> deployed.latest(key));
		this.evaluator = new DecisionEvaluator(this.source);
		for (byte[] file : dmnFiles) {
			for (DmnDecision decision : this.evaluator.dmn().parseDecisions(new ByteArrayInputStream(file))) {
				this.files.put(decision.getKey(), new DecisionSource.Deployed(decision, TRIED + decision.getKey(), 0));
			}
		}
	}

	/**
	 * What the decision answers; version 0 when it comes from a file.
	 * @return empty when there is no such decision
	 * @throws LawValueMissingException when a law table or an input has no value
	 */
	public Optional<DecisionOutcome> evaluate(String key, Map<String, Object> variables) {
		return this.source.latest(key).map((decision) -> this.evaluator.evaluate(key, decision, variables));
	}

}
