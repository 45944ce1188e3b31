package vn.motcua.packaged;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.scenario.Scenario;
import vn.motcua.scenario.ScenarioReader;
import vn.motcua.scenario.StepKind;

/**
 * What load tests file and answer, taken from one scenario file that ends with a parcel.
 */
record Story(String procedure, Map<String, Object> form, List<Scenario.PaperFile> papers,
		Map<String, Map<String, Object>> answers) {

	/** Reads {@code processes/<slug>/scenarios/<file>}. */
	@SuppressWarnings("unchecked")
	static Story of(String scenarioFile) {
		Scenario scenario = ScenarioReader.read(Path.of(scenarioFile));
		Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
		List<String> open = List.of();
		for (Scenario.Step step : scenario.steps()) {
			if (step.kind() == StepKind.WAITS_AT) {
				open = (List<String>) step.value();
			}
			else if (step.kind() == StepKind.COMPLETE && !step.has("refused")) {
				Object task = step.with().getOrDefault("task", open.get(0));
				answers.put(task.toString(), (Map<String, Object>) step.value());
			}
		}
		return new Story(scenario.file().procedure(), scenario.file().form(), scenario.file().papers(), answers);
	}

	/**
	 * A filing of its own person, recognisable by the name.
	 * @param number below a million
	 */
	Map<String, Object> filing(String agency, long number, String mark) {
		Map<String, Object> fields = new LinkedHashMap<>(this.form);
		fields.put("employerName", mark);
		fields.computeIfPresent("personalId", (k, v) -> v.toString().substring(0, 6) + String.format("%06d", number));
		fields.computeIfPresent("socialInsuranceNumber",
				(k, v) -> v.toString().substring(0, 4) + String.format("%06d", number));
		return Map.of("procedure", this.procedure, "agency", agency, "channel", "ONLINE", "fields", fields);
	}

	/** What an officer answers at this task. */
	Map<String, Object> answer(String activityId) {
		return this.answers.getOrDefault(activityId, Map.of());
	}

}
