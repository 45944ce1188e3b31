package vn.motcua.catalog.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
	void showsOnlyTheFoldersAskedFor() throws Exception {
		FileSystemUtils.copyRecursively(GATE.resolve("step-target"), this.models);

		assertThat(run(this.models.toString(), "_shared/sample-check")).isEqualTo(Command.OK);
	}

	@Test
	void refusesWrongUse() throws Exception {
		assertThat(run()).isEqualTo(Command.USAGE);
		assertThat(run(this.models.resolve("processes").toString())).isEqualTo(Command.USAGE);
		assertThat(run(this.models.toString(), "no-such-folder")).isEqualTo(Command.USAGE);
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
