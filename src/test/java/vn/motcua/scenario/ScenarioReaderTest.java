package vn.motcua.scenario;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScenarioReaderTest {

	private static final Path FILE = Path.of("processes/maternity-benefit/scenarios/happy-path.yaml");

	private static final String STORY = """
			name: con đầu
			vector: M1
			at: 2026-07-20T09:00
			file:
			  procedure: maternity-benefit
			  channel: ONLINE
			  form: { childBirthDate: 2026-07-15, phone: '0912345678', answer: no, salary: 12000000 }
			  papers: [child-birth-proof, { id: form-01b, file: Tờ khai.pdf }]
			then:
			  - waitsAt: UserTask_CheckPapers
			    due: 2026-07-20T17:00
			  - complete: { papersVerdict: ACCEPT }
			    as: reception-officers-2
			  - endsAt: EndEvent_ResultReturned
			""";

	@Test
	void readsAWholeStory() {
		Scenario scenario = ScenarioReader.read(FILE, STORY);
		assertThat(scenario.id()).isEqualTo("maternity-benefit/happy-path");
		assertThat(scenario.at()).isEqualTo(LocalDateTime.of(2026, 7, 20, 9, 0));
		assertThat(scenario.file().as()).isEqualTo("applicant");
		assertThat(scenario.file().papers()).containsExactly(
				new Scenario.PaperFile("child-birth-proof", "child-birth-proof.pdf"),
				new Scenario.PaperFile("form-01b", "Tờ khai.pdf"));
		assertThat(scenario.steps()).extracting(Scenario.Step::kind)
			.containsExactly(StepKind.WAITS_AT, StepKind.COMPLETE, StepKind.ENDS_AT);
		assertThat(scenario.steps().get(1).map()).isEqualTo(Map.of("papersVerdict", "ACCEPT"));
		assertThat(scenario.steps().get(1).textOf("as")).isEqualTo("reception-officers-2");
	}

	@Test
	void keepsDatesNoAndLeadingZerosAsWritten() {
		Map<String, Object> form = ScenarioReader.read(FILE, STORY).file().form();
		assertThat(form).isEqualTo(
				Map.of("childBirthDate", "2026-07-15", "phone", "0912345678", "answer", "no", "salary", 12_000_000L));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			channel: ONLINE | channel: FAX | happy-path.yaml:6 | COUNTER, ONLINE hoặc POST
			vector: M1 | vektor: M1 | happy-path.yaml:2 | dùng một trong: at, file, name, then, vector
			- endsAt: EndEvent_ResultReturned | - endAt: X | happy-path.yaml:14 | không có bước "endAt"
			due: 2026-07-20T17:00 | deu: 2026-07-20T17:00 | happy-path.yaml:11 | bước waitsAt không có "deu"
			at: 2026-07-20T09:00 | at: hôm nay | happy-path.yaml:3 | viết như 2026-07-20T09:00
			name: con đầu | name: [a | happy-path.yaml: | YAML sai cú pháp
			""")
	void namesPlaceAndRemedyOfAMistake(String right, String wrong, String place, String remedy) {
		assertThatThrownBy(() -> ScenarioReader.read(FILE, STORY.replace(right, wrong)))
			.isInstanceOf(ScenarioException.class)
			.hasMessageContaining(place)
			.hasMessageContaining(remedy);
	}

	@Test
	void refusesAStoryThatNeitherGoesOnNorIsRefused() {
		String story = STORY.substring(0, STORY.indexOf("then:"));
		assertThatThrownBy(() -> ScenarioReader.read(FILE, story)).isInstanceOf(ScenarioException.class)
			.hasMessageContaining("file.refused");
		Scenario refused = ScenarioReader.read(FILE, story.replace("  papers:", "  refused: [A]\n  papers:"));
		assertThat(refused.file().refused()).isEqualTo(List.of("A"));
	}

}
