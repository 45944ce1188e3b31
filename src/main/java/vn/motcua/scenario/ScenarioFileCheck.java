package vn.motcua.scenario;

import java.util.List;

import vn.motcua.catalog.ModelCheck;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelTree;

/** Every scenario file says only what the player understands. */
public class ScenarioFileCheck implements ModelCheck {

	@Override
	public String rule() {
		return "scenario-file";
	}

	@Override
	public List<ModelFinding> check(ModelTree models) {
		return ScenarioModels.texts(models)
			.flatMap((read) -> read.text()
				.faults()
				.stream()
				.map((fault) -> new ModelFinding(rule(), read.file().name(), fault.line(), "", "",
						sentence(fault.problem()), sentence(fault.remedy()))))
			.toList();
	}

	static String sentence(String words) {
		return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1) + ".";
	}

}
