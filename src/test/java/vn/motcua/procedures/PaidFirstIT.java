package vn.motcua.procedures;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.gate.ModelGate;
import vn.motcua.catalog.reading.LoadedCatalog;
import vn.motcua.scenario.ScenarioFiles;
import vn.motcua.scenario.ScenarioPlayer;
import vn.motcua.scenario.ScenarioReader;
import vn.motcua.scenario.ScenarioResult;
import vn.motcua.testing.Folders;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A procedure that wants its money before it decides: the gate accepts it beside the
 * product's own, and its scenarios show that the clock stands still until the money is
 * there. No real procedure does so yet, therefore it lives in the tests. With the
 * mutants, because it changes what the application runs.
 */
@MotcuaTest
@Tag("mutants")
class PaidFirstIT {

	private static final Path PAID_FIRST = Path.of("src/test/resources/paid-first");

	@Autowired
	ScenarioPlayer player;

	@Autowired
	RepositoryService repository;

	@Autowired
	LoadedCatalog catalog;

	@Test
	void theClockStandsStillUntilTheMoneyIsThere() {
		List<ModelFolder> own = ModelSource.directory(Path.of("")).read();
		List<ModelFolder> added = ModelSource.directory(PAID_FIRST).read();
		List<ModelFolder> all = new ArrayList<>(own);
		all.addAll(added);
		assertThat(ModelGate.check(all)).isEmpty();
		try {
			added.forEach((folder) -> Folders.deploy(folder, this.repository));
			this.catalog.replace(all);
			assertThat(ScenarioFiles.find(PAID_FIRST, Set.of())).hasSize(2).allSatisfy((file) -> {
				ScenarioResult result = this.player.play(ScenarioReader.read(file));
				assertThat(result.passed()).as(result::report).isTrue();
			});
		}
		finally {
			this.catalog.replace(own);
		}
	}

}
