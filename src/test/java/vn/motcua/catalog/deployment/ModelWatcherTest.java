package vn.motcua.catalog.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.reading.LoadedCatalog;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;

@MotcuaTest
@Tag("database")
class ModelWatcherTest {

	@Autowired
	RepositoryService repository;

	@Autowired
	FolderDeployer deployer;

	@TempDir
	Path models;

	LoadedCatalog catalog;

	ModelWatcher watcher;

	@BeforeEach
	void serveADirectory() throws IOException {
		FileSystemUtils.copyRecursively(Path.of("src/test/resources/gate/clean"), this.models);
		ModelSource source = ModelSource.directory(this.models);
		this.catalog = new LoadedCatalog(source);
		this.watcher = new ModelWatcher(source, this.deployer, this.catalog);
		source.read().forEach(this.deployer::deploy);
		this.watcher.watch(source.read());
		this.watcher.stop();
	}

	@AfterEach
	void takeAway() {
		this.repository.createDeploymentQuery()
			.deploymentNameLike("motcua/%sample%")
			.list()
			.forEach((d) -> this.repository.deleteDeployment(d.getId(), true));
	}

	@Test
	void givesOnlyTheChangedFolderANewVersion() throws IOException {
		edit("processes/sample-benefit/sample-benefit.bpmn", "Xác minh hồ sơ", "Xác minh kỹ hồ sơ");

		this.watcher.poll();
		this.watcher.poll();

		assertThat(newest("sample-benefit").getVersion()).isEqualTo(2);
		assertThat(newest("block-sample-check").getVersion()).isEqualTo(1);
	}

	@Test
	void leavesWhatRunsAloneWhenTheGateRefuses() throws IOException {
		edit("processes/sample-benefit/sample-benefit.bpmn", "acceptDossierDelegate", "khongCoDelegate");
		edit("processes/sample-benefit/procedure.yaml", "nameVi: Thủ tục mẫu", "nameVi: Thủ tục đã đổi");

		this.watcher.poll();

		assertThat(newest("sample-benefit").getVersion()).isEqualTo(1);
		assertThat(this.catalog.get("sample-benefit").nameVi()).isEqualTo("Thủ tục mẫu");
	}

	@Test
	void takesNewFactsWithoutANewVersion() throws IOException {
		edit("processes/sample-benefit/procedure.yaml", "nameVi: Thủ tục mẫu", "nameVi: Thủ tục đã đổi");

		this.watcher.poll();

		assertThat(this.catalog.get("sample-benefit").nameVi()).isEqualTo("Thủ tục đã đổi");
		assertThat(newest("sample-benefit").getVersion()).isEqualTo(1);
	}

	@Test
	void twoFoldersWithEqualFileNamesDeployBoth() {
		for (String name : List.of("a-sample", "b-sample")) {
			String model = """
					<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="vn.motcua"
						xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
					<process id="%s" isExecutable="true" camunda:historyTimeToLive="P1D"><startEvent id="s"/></process>
					</definitions>""".formatted(name);
			ModelFile file = new ModelFile("processes/" + name + "/same.bpmn", model.getBytes(StandardCharsets.UTF_8));
			this.deployer.deploy(new ModelFolder(name, List.of(file)));
		}

		assertThat(newest("a-sample").getResourceName()).isEqualTo("processes/a-sample/same.bpmn");
		assertThat(newest("b-sample").getResourceName()).isEqualTo("processes/b-sample/same.bpmn");
	}

	private ProcessDefinition newest(String key) {
		return this.repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult();
	}

	private void edit(String name, String text, String replacement) throws IOException {
		Path file = this.models.resolve(name);
		String content = Files.readString(file);
		assertThat(content).contains(text);
		Files.writeString(file, content.replace(text, replacement));
	}

}
