package vn.motcua.process;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Service;

import vn.motcua.process.decision.DecisionEvaluator;
import vn.motcua.process.decision.DecisionSource;
import vn.motcua.process.decision.EngineDecisions;
import vn.motcua.process.decision.LawTables;

/**
 * Evaluates decisions and looks values up in law tables. Nothing of an evaluation stays
 * in the engine's history: inputs hold personal data; who needs the record keeps the
 * {@link DecisionOutcome}.
 */
@Service
public class Decisions {

	private final EngineDecisions deployed;

	private final DecisionEvaluator evaluator;

	private final LawTables laws;

	Decisions(ProcessEngine engine) {
		ProcessEngineConfiguration configuration = engine.getProcessEngineConfiguration();
		this.deployed = new EngineDecisions((ProcessEngineConfigurationImpl) configuration);
		this.evaluator = new DecisionEvaluator(this.deployed);
		this.laws = new LawTables(this.deployed, this.evaluator);
	}

	/**
	 * Evaluates the decision deployed together with a process definition.
	 * @throws LawValueMissingException when a law table or an input has no value
	 */
	public DecisionOutcome evaluate(String processDefinitionId, String decisionKey, Map<String, Object> variables) {
		return evaluate(this.deployed.besideProcess(processDefinitionId, decisionKey), decisionKey, variables);
	}

	/**
	 * Evaluates the decision deployed together with the process that a running case runs
	 * on, wherever in its blocks the case stands.
	 * @throws LawValueMissingException when a law table or an input has no value
	 */
	public DecisionOutcome evaluateForCase(String processInstanceId, String decisionKey,
			Map<String, Object> variables) {
		return evaluate(this.deployed.besideCase(processInstanceId, decisionKey), decisionKey, variables);
	}

	/**
	 * As {@link #evaluateForCase}, for decisions a procedure may have or not.
	 * @return empty when the deployment has no such decision, or the case has ended
	 */
	public Optional<DecisionOutcome> evaluateForCaseIfPresent(String processInstanceId, String decisionKey,
			Map<String, Object> variables) {
		return this.deployed.besideCase(processInstanceId, decisionKey)
			.map((found) -> this.evaluator.evaluate(decisionKey, found, variables));
	}

	/**
	 * Decisions to try.
	 * @param dmnFiles contents of DMN files that the gate has accepted; none asks the
	 * newest deployed ones
	 */
	public DecisionTrial trial(Collection<byte[]> dmnFiles) {
		return new DecisionTrial(this.deployed, dmnFiles, this.deployed.texts());
	}

	/** The value of a law table, for capabilities that need one themselves. */
	public LawUse law(String table, Map<String, Object> inputs) {
		return this.laws.find(table, inputs);
	}

	/** The one number a law table answers with. */
	public BigDecimal lawNumber(String table, Map<String, Object> inputs) {
		Object value = law(table, inputs).values().values().iterator().next();
		return new BigDecimal(value.toString());
	}

	private DecisionOutcome evaluate(Optional<DecisionSource.Deployed> decision, String key,
			Map<String, Object> variables) {
		return this.evaluator.evaluate(key, decision.orElseThrow(() -> new IllegalStateException(
				"Không có quyết định «" + key + "» trong bản triển khai của quy trình.")), variables);
	}

}
