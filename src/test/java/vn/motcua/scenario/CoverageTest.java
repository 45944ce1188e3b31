package vn.motcua.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CoverageTest {

	private static final String MODEL = """
			<?xml version="1.0" encoding="UTF-8"?>
			<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL">
			  <bpmn:process id="%s">
			    <bpmn:startEvent id="StartEvent_A" name="Bắt đầu" />
			    <bpmn:endEvent id="EndEvent_B" name="Kết thúc" />
			    <bpmn:sequenceFlow id="Flow_AB" sourceRef="StartEvent_A" targetRef="EndEvent_B" />
			  </bpmn:process>
			</bpmn:definitions>
			""";

	@TempDir
	Path directory;

	@Test
	void listsNodesNobodyReached() throws IOException {
		Coverage coverage = coverage("some-procedure");
		coverage.add(result("some-procedure", "some-procedure", List.of("StartEvent_A")));
		assertThat(coverage.gaps()).singleElement().asString().contains("EndEvent_B (Kết thúc)");
		coverage.add(result("some-procedure", "some-procedure", List.of("EndEvent_B")));
		assertThat(coverage.gaps()).isEmpty();
	}

	@Test
	void aProcedureMustBeVisitedByItsOwnScenarios() throws IOException {
		Coverage coverage = coverage("some-procedure", "other-procedure");
		coverage.add(result("other-procedure", "some-procedure", List.of("StartEvent_A", "EndEvent_B")));
		assertThat(coverage.gaps()).hasSize(4);
	}

	@Test
	void aBlockMayBeVisitedByAnyScenario() throws IOException {
		Coverage coverage = coverage("block-pay");
		coverage.add(result("some-procedure", "block-pay", List.of("StartEvent_A", "EndEvent_B")));
		assertThat(coverage.gaps()).isEmpty();
	}

	@Test
	void onlyWantedFoldersAreHeldToIt() throws IOException {
		List<DiagramNodes> diagrams = coverage("some-procedure", "other-procedure").diagrams();
		assertThat(new Coverage(diagrams, Set.of("some-procedure")).gaps()).hasSize(2);
		assertThat(new Coverage(diagrams, Set.of("some-procedure/a.yaml")).gaps()).isEmpty();
	}

	@Test
	void findsAllOneFolderOrOneFile() {
		Path root = Path.of("");
		assertThat(ScenarioFiles.find(root, Set.of("maternity-benefit/happy-path.yaml"))).singleElement()
			.satisfies((path) -> assertThat(path).endsWithRaw(Path.of("maternity-benefit/scenarios/happy-path.yaml")));
		assertThat(ScenarioFiles.find(root, Set.of("maternity-benefit", "intake/supplement-online.yaml")))
			.hasSizeLessThan(ScenarioFiles.find(root, Set.of()).size())
			.hasSizeGreaterThan(2);
		assertThatThrownBy(() -> ScenarioFiles.find(root, Set.of("maternity-benefit/hapy-path.yaml")))
			.hasMessageContaining("không có kịch bản nào tên này");
	}

	@Test
	void thePageTellsPathAndDifferenceAndLoadsNothing() throws IOException {
		Coverage coverage = coverage("some-procedure");
		ScenarioResult failed = new ScenarioResult(scenario("some-procedure"), "",
				new Mismatch(3, "status", "<A>", "B"), Map.of("some-procedure", List.of("StartEvent_A", "EndEvent_B")));
		coverage.add(result("some-procedure", "some-procedure", List.of("StartEvent_A")));
		String page = Files.readString(ScenarioReport.write(this.directory.resolve("out"), coverage, List.of(failed)));
		assertThat(page).contains("\"gaps\":[\"EndEvent_B\"]", "\"line\":3", "\\u003cA>", "\"flows\":[\"Flow_AB\"]")
			.doesNotContain("src=", "href=\"http", "url(", "@import");
	}

	@Test
	void aFlowWasTakenFromTheLatestSource() throws IOException {
		DiagramNodes loop = new DiagramNodes(Path.of("a"), "a", "a", "a", Map.of(),
				List.of(new DiagramNodes.Flow("in", "A", "B"), new DiagramNodes.Flow("again", "C", "B"),
						new DiagramNodes.Flow("on", "B", "C")),
				Set.of(), "");
		WalkedPath walked = WalkedPath.of(loop, List.of("A", "B", "C", "B"));
		assertThat(walked.nodes()).containsEntry("B", List.of(2, 4));
		assertThat(walked.flows()).containsExactly("in", "on", "again");
		assertThat(WalkedPath.of(loop, List.of("A", "B")).flows()).containsExactly("in");
	}

	private Coverage coverage(String... processIds) throws IOException {
		List<DiagramNodes> diagrams = new java.util.ArrayList<>();
		for (String id : processIds) {
			Path folder = Files.createDirectories(this.directory.resolve("processes").resolve(id));
			diagrams.add(DiagramNodes.read(Files.writeString(folder.resolve(id + ".bpmn"), MODEL.formatted(id))));
		}
		return new Coverage(diagrams);
	}

	private static ScenarioResult result(String folder, String processId, List<String> nodes) {
		return new ScenarioResult(scenario(folder), "X", null, Map.of(processId, nodes));
	}

	private static Scenario scenario(String folder) {
		return new Scenario(Path.of("processes/" + folder + "/scenarios/a.yaml"), folder, "a", "",
				LocalDateTime.of(2026, 1, 1, 8, 0), null, List.of());
	}

}
