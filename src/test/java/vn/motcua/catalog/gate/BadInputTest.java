package vn.motcua.catalog.gate;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.FileSystemUtils;

import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What editors, mail and version control do to files; each has a clear message of its
 * own.
 */
class BadInputTest {

	private static final String BPMN = "processes/sample-benefit/sample-benefit.bpmn";

	private static final String YAML = "processes/sample-benefit/procedure.yaml";

	private static final String FORM = "forms/sample-benefit/sample-benefit-submit.form";

	@TempDir
	Path models;

	@BeforeEach
	void copy() throws IOException {
		FileSystemUtils.copyRecursively(Path.of("src/test/resources/gate/clean"), this.models);
	}

	@ParameterizedTest
	@ValueSource(strings = { BPMN, FORM })
	void halfSaved(String file) throws IOException {
		String text = text(file);
		write(file, text.substring(0, text.length() / 2).getBytes(StandardCharsets.UTF_8));

		assertOnly("unreadable", file, "Tệp lưu dở: kết thúc giữa chừng");
	}

	@Test
	void halfSavedYaml() throws IOException {
		String text = text(YAML);
		write(YAML, text.substring(0, text.indexOf("type: ENUM")).getBytes(StandardCharsets.UTF_8));

		assertOnly("yaml-syntax", YAML, "không phải YAML hợp lệ");
	}

	@ParameterizedTest
	@ValueSource(strings = { BPMN, YAML, FORM })
	void empty(String file) throws IOException {
		write(file, new byte[0]);

		assertThat(check()).isNotEmpty()
			.allSatisfy((f) -> assertThat(f.file()).isEqualTo(file))
			.allSatisfy((f) -> assertThat(f.rule()).isIn("unreadable", "yaml-syntax"));
	}

	@ParameterizedTest
	@ValueSource(strings = { BPMN, YAML, FORM })
	void utf16(String file) throws IOException {
		write(file, text(file).getBytes(StandardCharsets.UTF_16LE));

		assertOnly("encoding", file, "UTF-16");
	}

	@ParameterizedTest
	@ValueSource(strings = { BPMN, YAML, FORM })
	void windows1258(String file) throws IOException {
		write(file, text(file).getBytes(Charset.forName("windows-1258")));

		ModelFinding finding = assertOnly("encoding", file, "không phải UTF-8");
		assertThat(finding.line()).isGreaterThan(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { BPMN, YAML, FORM })
	void byteOrderMark(String file) throws IOException {
		write(file, ("\uFEFF" + text(file)).getBytes(StandardCharsets.UTF_8));

		assertOnly("encoding", file, "dấu BOM");
	}

	@ParameterizedTest
	@ValueSource(strings = { BPMN, YAML, FORM })
	void lineEndsOfWindowsAreAccepted(String file) throws IOException {
		write(file, text(file).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));

		assertThat(check()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { BPMN, YAML, FORM })
	void mergeConflict(String file) throws IOException {
		String[] lines = text(file).split("\n", 4);
		String text = lines[0] + "\n<<<<<<< HEAD\n" + lines[1] + "\n=======\n" + lines[2] + "\n>>>>>>> x\n" + lines[3];
		write(file, text.getBytes(StandardCharsets.UTF_8));

		assertThat(assertOnly("merge-conflict", file, "xung đột").line()).isEqualTo(2);
	}

	@Test
	void tab() throws IOException {
		write(YAML,
				text(YAML).replace("  - { id: childCount", "\t- { id: childCount").getBytes(StandardCharsets.UTF_8));

		assertThat(assertOnly("yaml-tab", YAML, "phím Tab").line()).isEqualTo(16);
	}

	@ParameterizedTest
	@ValueSource(strings = { "processes", "forms" })
	void folderRenamedInOnePlaceOnly(String root) throws IOException {
		Files.move(this.models.resolve(root + "/sample-benefit"), this.models.resolve(root + "/sample-allowance"));

		assertThat(check()).anySatisfy((f) -> {
			assertThat(f.rule()).isIn("folder-name", "folder-content");
			assertThat(f.toString()).contains("sample-allowance");
		});
	}

	@Test
	void deletedFormInUse() throws IOException {
		Files.delete(this.models.resolve("forms/sample-benefit/sample-benefit-verify.form"));

		List<ModelFinding> findings = check().stream().filter((f) -> f.rule().equals("form-unknown")).toList();
		assertThat(findings).extracting(ModelFinding::elementId)
			.containsExactlyInAnyOrder("UserTask_VerifyDossier", "UserTask_CheckAdoption");
		assertThat(findings).allSatisfy((f) -> {
			assertThat(f.line()).isPositive();
			assertThat(f.message()).contains("Không có biểu mẫu “sample-benefit-verify”");
		});
	}

	@Test
	void twoFoldersWithOneId() throws IOException {
		FileSystemUtils.copyRecursively(this.models.resolve("processes/sample-benefit"),
				this.models.resolve("processes/sample-copy"));

		assertThat(check()).anySatisfy((f) -> {
			assertThat(f.rule()).isEqualTo("id-twice");
			assertThat(f.file()).isEqualTo("processes/sample-copy/sample-benefit.bpmn");
			assertThat(f.line()).isPositive();
			assertThat(f.message()).contains("“sample-benefit” đã dùng trong " + BPMN);
		});
	}

	private ModelFinding assertOnly(String rule, String file, String message) {
		List<ModelFinding> findings = check();
		assertThat(findings).singleElement().satisfies((f) -> {
			assertThat(f.rule()).isEqualTo(rule);
			assertThat(f.file()).isEqualTo(file);
			assertThat(f.line()).isPositive();
			assertThat(f.message()).contains(message);
			assertThat(f.remedy()).isNotBlank();
		});
		return findings.get(0);
	}

	private List<ModelFinding> check() {
		return ModelGate.check(ModelSource.directory(this.models).read());
	}

	private String text(String file) throws IOException {
		return Files.readString(this.models.resolve(file));
	}

	private void write(String file, byte[] content) throws IOException {
		Files.write(this.models.resolve(file), content);
	}

}
