package vn.motcua.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema, the page and the reader say the same. */
class ScenarioSchemaTest {

	private static final Path SCHEMA = Path.of("processes/.camunda/scenario.schema.json");

	private static final Path PAGE = Path.of("docs/scenarios.md");

	private static final Path FILE = Path.of("processes/maternity-benefit/scenarios/a.yaml");

	private static final String STORY = """
			name: a
			at: 2026-07-20T09:00
			file: { procedure: maternity-benefit, channel: ONLINE, form: { childCount: 1 }, papers: [a, { id: b, file: B.pdf }] }
			then:
			  - %s
			""";

	private final JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
		.getSchema(ScenarioSchema.document());

	@Test
	void theFileOfTheEditorsIsMadeFromTheReader() throws IOException {
		DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
			.withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
		String made = new ObjectMapper().writer(printer).writeValueAsString(ScenarioSchema.document()) + "\n";
		if (Boolean.getBoolean("motcua.write-docs")) {
			Files.writeString(SCHEMA, made);
		}
		assertThat(Files.readString(SCHEMA)).as("mvn test -Dtest=ScenarioSchemaTest -Dmotcua.write-docs=true")
			.isEqualTo(made);
	}

	@ParameterizedTest
	@EnumSource
	void theExampleOfAWordIsReadAndFitsTheSchema(StepKind kind) {
		String story = STORY.formatted(kind.example());
		Scenario scenario = ScenarioReader.read(FILE, story);
		assertThat(scenario.steps()).extracting(Scenario.Step::kind).containsExactly(kind);
		assertThat(this.schema.validate(tree(story))).isEmpty();
		assertThat(kind.modifiers()).allSatisfy((slot) -> assertThat(kind.example()).contains(slot.name() + ":"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ waitAt: A }", "{ status: ACCEPT }", "{ waitsAt: A, deu: 2026-07-20T09:00 }",
			"{ pay: { amount: 1 } }", "{ parcel: LOST }", "{ advance: 3 ngày }", "{ clock: { lat: true } }",
			"{ complete: ACCEPT }", "{ times: { FILLED: 1 } }", "{ pay: { by: BANK, twice: 'true' } }" })
	void whatTheReaderRefusesTheSchemaRefusesToo(String step) {
		String story = STORY.formatted(step);
		assertThat(ScenarioText.of(FILE, story).faults()).isNotEmpty();
		assertThat(this.schema.validate(tree(story))).isNotEmpty();
	}

	@Test
	void everyScenarioFitsTheSchemaAndNamesIt() throws IOException {
		for (Path path : ScenarioFiles.find(Path.of(""), Set.of())) {
			String text = Files.readString(path);
			assertThat(this.schema.validate(tree(text))).as(path.toString()).isEmpty();
			String way = path.toString().contains("_shared") ? "../../../" : "../../";
			assertThat(text.lines().findFirst()).as(path.toString())
				.hasValue("# yaml-language-server: $schema=" + way + ".camunda/scenario.schema.json");
		}
	}

	@Test
	void thePageListsEveryWord() throws IOException {
		String made = table();
		String page = Files.readString(PAGE);
		String begin = "<!-- words -->\n";
		String end = "<!-- /words -->";
		if (Boolean.getBoolean("motcua.write-docs")) {
			page = page.substring(0, page.indexOf(begin)) + begin + made + page.substring(page.indexOf(end));
			Files.writeString(PAGE, page);
		}
		assertThat(page).as("mvn test -Dtest=ScenarioSchemaTest -Dmotcua.write-docs=true").contains(begin + made + end);
	}

	private static String table() {
		List<String> lines = new ArrayList<>();
		lines.add("### Đầu tệp và `file`\n");
		Slot.TOP.forEach((slot) -> lines.add(line(slot)));
		Slot.FILING.forEach((slot) -> lines.add("- `file." + line(slot).substring(3)));
		for (StepKind kind : StepKind.values()) {
			lines.add("\n### `" + kind.word() + "`\n\n" + kind.aboutVi() + "\n\n```yaml\n- " + kind.example()
					+ "\n```\n");
			kind.keys().forEach((slot) -> lines.add("- `" + kind.word() + "." + line(slot).substring(3)));
			kind.modifiers().forEach((slot) -> lines.add(line(slot)));
			if (!kind.type().choices().isEmpty() && kind.type() != ValueType.PERSON) {
				lines.add("- giá trị: `" + String.join("`, `", kind.type().choices()) + "`");
			}
		}
		return String.join("\n", lines).replaceAll("\n{3,}", "\n\n") + "\n";
	}

	private static String line(Slot slot) {
		return "- `" + slot.name() + "`" + (slot.required() ? " (bắt buộc)" : "") + ": " + slot.aboutVi();
	}

	private static JsonNode tree(String text) {
		return new ObjectMapper().valueToTree(YamlNode.parse("a.yaml", text, new ArrayList<>()).value());
	}

}
