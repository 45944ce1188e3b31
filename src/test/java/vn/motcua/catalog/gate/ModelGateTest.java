package vn.motcua.catalog.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code gate/clean} passes; {@code gate/<rule>} holds the few files that, laid over it,
 * only this rule refuses. An empty file takes one away.
 */
class ModelGateTest {

	private static final Path FOLDERS = Path.of("src/test/resources/gate");

	@TempDir
	Path models;

	@Test
	void acceptsACleanFolder() throws IOException {
		assertThat(check("clean")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void refusesWhatOnlyThisRuleSees(String rule) throws IOException {
		List<ModelFinding> findings = check("clean", rule);

		assertThat(findings).isNotEmpty().allSatisfy((f) -> {
			assertThat(f.rule()).isEqualTo(rule);
			assertThat(f.file()).matches("(processes|forms)/.+");
			assertThat(f.message()).isNotBlank();
			assertThat(f.remedy()).isNotBlank();
		});
	}

	@Test
	void everyRuleHasItsProofAndEveryProofItsRule() throws IOException {
		try (Stream<Path> folders = Files.list(FOLDERS)) {
			assertThat(folders.map((p) -> p.getFileName().toString()).filter((n) -> !n.equals("clean")))
				.containsExactlyInAnyOrderElementsOf(new TreeSet<>(rules()));
		}
		assertThat(rules()).doesNotHaveDuplicates();
	}

	@Test
	void namesTheElementAndTheLineToMend() throws IOException {
		ModelFinding finding = check("clean", "unknown-delegate").get(0);

		assertThat(finding.elementId()).isEqualTo("ServiceTask_AcceptDossier");
		assertThat(finding.elementName()).isEqualTo("Tiếp nhận hồ sơ");
		assertThat(finding.line()).isEqualTo(14);
	}

	@Test
	void refusesADocumentType() {
		String bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><definitions>&a;</definitions>";
		ModelFile file = new ModelFile("x.bpmn", bomb.getBytes(StandardCharsets.UTF_8));

		assertThat(ModelGate.checkAlone(file, true)).extracting(ModelFinding::rule).containsExactly("unreadable");
	}

	@Test
	void theProductsOwnModelsPass() {
		assertThat(ModelGate.check(ModelSource.directory(Path.of(".")).read())).isEmpty();
	}

	@Test
	void everyDelegateCanBePickedInTheModeler() {
		Models own = new Models(ModelSource.directory(Path.of(".")).read());

		assertThat(Delegates.names()).allSatisfy((bean) -> assertThat(own.template("${" + bean + "}")).isPresent());
	}

	static List<String> rules() {
		return Stream.concat(Rules.ALL.stream().map(Rule::id), Reading.IDS.stream()).toList();
	}

	private List<ModelFinding> check(String... layers) throws IOException {
		for (String layer : layers) {
			lay(FOLDERS.resolve(layer));
		}
		return ModelGate.check(ModelSource.directory(this.models).read());
	}

	private void lay(Path layer) throws IOException {
		try (Stream<Path> files = Files.walk(layer)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path target = this.models.resolve(layer.relativize(file).toString());
				Files.createDirectories(target.getParent());
				Files.deleteIfExists(target);
				if (Files.size(file) > 0) {
					Files.copy(file, target);
				}
			}
		}
	}

}
