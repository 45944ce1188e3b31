package vn.motcua.procedures;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.scenario.Coverage;
import vn.motcua.scenario.DiagramNodes;
import vn.motcua.scenario.ScenarioFiles;
import vn.motcua.scenario.ScenarioPlayer;
import vn.motcua.scenario.ScenarioReader;
import vn.motcua.scenario.ScenarioReport;
import vn.motcua.scenario.ScenarioResult;
import vn.motcua.testing.MotcuaTest;
import vn.motcua.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

/** Every scenario file of every procedure and block, against the real application. */
@MotcuaTest
@Tag("database")
class ScenariosTest {

	private static final Path ROOT = Path.of("");

	@Autowired
	ScenarioPlayer player;

	@TestFactory
	Stream<DynamicTest> everyScenarioPassesAndEveryFlowNodeIsVisited() {
		Coverage coverage = new Coverage(ScenarioFiles.models(ROOT).stream().map(DiagramNodes::read).toList());
		List<ScenarioResult> results = new java.util.ArrayList<>();
		Stream<DynamicTest> scenarios = ScenarioFiles.find(ROOT, Set.of())
			.stream()
			.map(ScenarioReader::read)
			.map((scenario) -> DynamicTest.dynamicTest(scenario.id() + ": " + scenario.name(), () -> {
				ScenarioResult result = this.player.play(scenario);
				results.add(result);
				coverage.add(result);
				assertThat(result.passed()).as(() -> result.report()).isTrue();
			}));
		DynamicTest all = DynamicTest.dynamicTest("every flow node is visited", () -> {
			ScenarioReport.write(Path.of("target", TestDatabase.isPostgres() ? "scenarios-postgres" : "scenarios"),
					coverage, results);
			assertThat(coverage.gaps()).isEmpty();
		});
		return Stream.concat(scenarios, Stream.of(all));
	}

}
