package vn.motcua.catalog.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

import vn.motcua.Command;

import static org.assertj.core.api.Assertions.assertThat;

class CheckCommandTest {

	private static final Path GATE = Path.of("src/test/resources/gate");

	private final PrintStream console = System.out;

	private final ByteArrayOutputStream output = new ByteArrayOutputStream();

	@TempDir
	Path models;

	@BeforeEach
	void listen() throws Exception {
		FileSystemUtils.copyRecursively(GATE.resolve("clean"), this.models);
		System.setOut(new PrintStream(this.output, true, StandardCharsets.UTF_8));
	}

	@AfterEach
	void giveBack() {
		System.setOut(this.console);
	}

	@Test
	void isContentWithCleanFolders() throws Exception {
		assertThat(run(this.models.toString())).isEqualTo(Command.OK);
		assertThat(said()).contains("0 lỗi");
	}

	@Test
	void saysWhereAndHowToMend() throws Exception {
		FileSystemUtils.copyRecursively(GATE.resolve("step-target"), this.models);

		assertThat(run(this.models.toString())).isEqualTo(Command.FAULTS);
		assertThat(said()).contains("processes/sample-benefit/sample-benefit.bpmn:")
			.contains("[step-target] “Kiểm tra nhận nuôi” (UserTask_CheckAdoption)")
			.contains("→ Thêm vào steps");
	}

	@Test
	void tellsMachinesInJson() throws Exception {
		FileSystemUtils.copyRecursively(GATE.resolve("step-target"), this.models);

		assertThat(run(this.models.toString(), "--json")).isEqualTo(Command.FAULTS);
		JsonNode finding = new ObjectMapper().readTree(said()).get(0);
		assertThat(finding.get("rule").asText()).isEqualTo("step-target");
		assertThat(finding.get("line").asInt()).isPositive();
	}

	@Test
	void tellsEditorsInSarif() throws Exception {
		FileSystemUtils.copyRecursively(GATE.resolve("step-target"), this.models);

		assertThat(run(this.models.toString(), "--sarif")).isEqualTo(Command.FAULTS);
		JsonNode sarif = new ObjectMapper().readTree(said());
		JsonNode schema = new ObjectMapper().readTree(Path.of("src/test/resources/sarif-required.json").toFile());
		assertThat(JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema).validate(sarif)).isEmpty();
		JsonNode result = sarif.at("/runs/0/results/0");
		JsonNode rule = sarif.at("/runs/0/tool/driver/rules").get(result.get("ruleIndex").asInt());
		assertThat(result.get("ruleId").asText()).isEqualTo("step-target").isEqualTo(rule.get("id").asText());
		assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
			.isEqualTo("processes/sample-benefit/sample-benefit.bpmn");
		assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isGreaterThan(1);
	}

	@Test
	void aCleanRunIsSarifToo() throws Exception {
		assertThat(run(this.models.toString(), "--sarif")).isEqualTo(Command.OK);
		assertThat(new ObjectMapper().readTree(said()).at("/runs/0/results").isEmpty()).isTrue();
	}

	@Test
	void seesAllFoldersWhenOneIsAskedFor() throws Exception {
		FileSystemUtils.copyRecursively(GATE.resolve("field-two-types"), this.models);

		assertThat(run(this.models.toString(), "sample-benefit")).isEqualTo(Command.FAULTS);
		assertThat(said()).contains("[field-two-types]").contains("processes/_shared/sample-check/block.yaml");
	}

	@Test
	void showsOnlyTheFoldersAskedFor() throws Exception {
		FileSystemUtils.copyRecursively(GATE.resolve("step-target"), this.models);

		assertThat(run(this.models.toString(), "_shared/sample-check")).isEqualTo(Command.OK);
	}

	@Test
	void refusesWrongUse() throws Exception {
		assertThat(run()).isEqualTo(Command.USAGE);
		assertThat(run(this.models.resolve("processes").toString())).isEqualTo(Command.USAGE);
		assertThat(run(this.models.toString(), "no-such-folder")).isEqualTo(Command.USAGE);
		assertThat(run(this.models.toString(), "--json", "--sarif")).isEqualTo(Command.USAGE);
		assertThat(said()).contains("check <thư mục")
			.contains("không có processes/ và forms/")
			.contains("no-such-folder");
	}

	private int run(String... arguments) throws Exception {
		return new CheckCommand().run(List.of(arguments));
	}

	private String said() {
		return this.output.toString(StandardCharsets.UTF_8);
	}

}
