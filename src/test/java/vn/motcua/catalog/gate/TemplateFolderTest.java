package vn.motcua.catalog.gate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A new procedure begins as a copy of {@code _template}, whole before the first edit. */
class TemplateFolderTest {

	private final List<ModelFolder> product = ModelSource.directory(Path.of(".")).read();

	@Test
	void aRenamedCopyIsAccepted() {
		assertThat(ModelGate.check(with(copy("renamed-benefit")))).isEmpty();
	}

	@Test
	void aCopyThatKeepsTheOldNameSomewhereIsToldSo() {
		ModelFolder copy = copy("renamed-benefit");
		List<ModelFile> files = copy.files()
			.stream()
			.map((file) -> file.is("bpmn") ? new ModelFile(file.name(),
					file.text()
						.replace("process id=\"renamed-benefit\"", "process id=\"template\"")
						.getBytes(StandardCharsets.UTF_8))
					: file)
			.toList();

		assertThat(ModelGate.check(with(new ModelFolder(copy.name(), files)))).extracting(ModelFinding::rule)
			.contains("folder-name");
	}

	@Test
	void theTemplateComesWithItsForms() {
		assertThat(folder("_template").files()).extracting(ModelFile::fileName)
			.containsExactlyInAnyOrder("procedure.yaml", "template.bpmn", "template-submit.form",
					"template-verify.form");
	}

	private List<ModelFolder> with(ModelFolder added) {
		return Stream.concat(this.product.stream(), Stream.of(added)).toList();
	}

	/** As the tutorial says: copy both folders, replace the word everywhere. */
	private ModelFolder copy(String slug) {
		List<ModelFile> files = new ArrayList<>();
		for (ModelFile file : folder("_template").files()) {
			String name = file.name().replace("_template", slug).replace("template", slug);
			files.add(new ModelFile(name, file.text().replace("template", slug).getBytes(StandardCharsets.UTF_8)));
		}
		return new ModelFolder(slug, files);
	}

	private ModelFolder folder(String name) {
		return this.product.stream().filter((folder) -> folder.name().equals(name)).findFirst().orElseThrow();
	}

}
