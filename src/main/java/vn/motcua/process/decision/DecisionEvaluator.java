package vn.motcua.process.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionResultException;
import org.camunda.bpm.engine.variable.Variables;

import vn.motcua.process.DecisionOutcome;

/**
 * Runs decisions with the platform's FEEL functions on a DMN engine of its own: the
 * process engine's one would copy the inputs, personal data, into its history.
 */
public class DecisionEvaluator {

	private final DmnEngine dmn;

	public DecisionEvaluator(DecisionSource laws) {
		DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
		configuration
			.setFeelEngineFactory(() -> new ParseOnceFeel(List.of(new LawFunctions(new LawTables(laws, this)))));
		this.dmn = configuration.buildEngine();
	}

	public DmnEngine dmn() {
		return this.dmn;
	}

	/**
	 * @throws vn.motcua.process.LawValueMissingException when a law table or an input has
	 * no value
	 */
	public DecisionOutcome evaluate(String key, DecisionSource.Deployed deployed, Map<String, Object> variables) {
		LawRecorder recorder = LawRecorder.open();
		try {
			List<Map<String, Object>> rows = rows(deployed, variables);
			recorder.throwFailure();
			return new DecisionOutcome(key, deployed.definitionId(), deployed.version(), rows, recorder.uses());
		}
		catch (RuntimeException ex) {
			// a null from a failed function may break the expression around it: tell the
			// first cause
			recorder.throwFailure();
			throw ex;
		}
		finally {
			recorder.close();
		}
	}

	List<Map<String, Object>> rows(DecisionSource.Deployed deployed, Map<String, Object> variables) {
		DmnDecisionResult result = this.dmn.evaluateDecision(deployed.decision(), Variables.fromMap(variables));
		List<Map<String, Object>> rows = new ArrayList<>();
		for (DmnDecisionResultEntries entries : result) {
			addRow(rows, deployed, FeelValues.exact(entries.getEntryMap()));
		}
		return rows;
	}

	private static void addRow(List<Map<String, Object>> rows, DecisionSource.Deployed deployed,
			Map<String, Object> row) {
		if (deployed.decision().isDecisionTable() || row.size() != 1) {
			rows.add(row);
			return;
		}
		Object only = row.values().iterator().next();
		Collection<?> items = (only instanceof Collection<?> list) ? list : List.of((only != null) ? only : row);
		items.forEach((item) -> rows.add(asRow(item)));
	}

	private static Map<String, Object> asRow(Object item) {
		if (item instanceof Map<?, ?> map) {
			Map<String, Object> row = new LinkedHashMap<>();
			map.forEach((name, value) -> row.put(String.valueOf(name), value));
			return row;
		}
		throw new DmnDecisionResultException("Quyết định phải trả một bảng giá trị có tên, không phải: " + item);
	}

}
