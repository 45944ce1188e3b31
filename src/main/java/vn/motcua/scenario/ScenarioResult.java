package vn.motcua.scenario;

import java.util.List;
import java.util.Map;

/**
 * How a scenario went.
 *
 * @param dossierCode empty when the filing was refused
 * @param mismatch the first disagreement, after which playing stops; null when it passed
 * @param visited process id → flow nodes reached, in order
 */
public record ScenarioResult(Scenario scenario, String dossierCode, Mismatch mismatch,
		Map<String, List<String>> visited) {

	public boolean passed() {
		return this.mismatch == null;
	}

	/** What the analyst reads when it failed. */
	public String report() {
		return "SAI  " + this.scenario.id() + " (" + this.scenario.name() + ")\n    " + this.scenario.path() + ":"
				+ this.mismatch.line() + "\n    hồ sơ " + (this.dossierCode.isEmpty() ? "(chưa có)" : this.dossierCode)
				+ "\n    " + this.mismatch;
	}

	static String lines(List<String> values) {
		return values.isEmpty() ? "(không có)" : String.join(", ", values);
	}

}
