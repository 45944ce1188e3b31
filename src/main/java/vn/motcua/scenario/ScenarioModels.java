package vn.motcua.scenario;

import java.nio.file.Path;
import java.util.stream.Stream;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelTree;

/** The scenario files among an analyst's files. */
final class ScenarioModels {

	private ScenarioModels() {
	}

	/** A scenario file and what it says. */
	record Read(ModelFile file, ScenarioText text) {
	}

	/** Those that can be read as text. */
	static Stream<Read> texts(ModelTree models) {
		return models.folders()
			.stream()
			.flatMap((folder) -> folder.files("yaml").stream())
			.filter((file) -> file.name().contains("/scenarios/") && models.isReadable(file))
			.map((file) -> new Read(file,
					models.once(file, ScenarioText.class, (f) -> ScenarioText.of(Path.of(f.name()), f.text()))));
	}

}
