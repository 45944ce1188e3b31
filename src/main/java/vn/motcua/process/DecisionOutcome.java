package vn.motcua.process;

import java.util.List;
import java.util.Map;

/**
 * What a decision answered and on what it rests. Numbers are Long or BigDecimal, dates
 * LocalDate; no {@code double} leaves the engine.
 *
 * @param decision key of the decision
 * @param definitionId id of the deployed definition that answered
 * @param version its version
 * @param rows one map per matching rule; a literal expression gives one row, or one per
 * item when it returns a list
 * @param laws every value taken from law tables, in the order of use
 */
public record DecisionOutcome(String decision, String definitionId, int version, List<Map<String, Object>> rows,
		List<LawUse> laws) {

	/** The one row of a decision that answers once. */
	public Map<String, Object> single() {
		if (this.rows.size() != 1) {
			throw new IllegalStateException(
					"Quyết định " + this.decision + " trả " + this.rows.size() + " dòng, cần đúng một dòng.");
		}
		return this.rows.get(0);
	}

}
