package vn.motcua.catalog.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

import vn.motcua.catalog.ModelEvent;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.reading.LoadedCatalog;
import vn.motcua.catalog.store.ModelStore;
import vn.motcua.process.CaseProcess;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A directory with a sample procedure and block, served to one node; tests add others.
 */
@MotcuaTest
abstract class ServedDirectory {

	static final String MODEL = "processes/sample-benefit/sample-benefit.bpmn";

	static final String BLOCK = "processes/_shared/sample-check/sample-check.bpmn";

	@Autowired
	RepositoryService repository;

	@Autowired
	FolderDeployer deployer;

	@Autowired
	ModelBook book;

	@Autowired
	ModelStore store;

	@Autowired
	CaseProcess cases;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Clock clock;

	@TempDir
	Path models;

	LoadedCatalog catalog;

	LiveModels live;

	ModelWatcher watcher;

	@BeforeEach
	void serveADirectory() throws IOException {
		FileSystemUtils.copyRecursively(Path.of("src/test/resources/gate/clean"), this.models);
		ModelSource source = ModelSource.directory(this.models);
		this.catalog = new LoadedCatalog(source);
		this.live = node(source);
		this.live.start();
		this.watcher = new ModelWatcher(source, this.live, false);
		this.watcher.start();
		this.watcher.stop();
	}

	LiveModels node(ModelSource source) {
		return new LiveModels(source, this.store, this.book, this.catalog, this.cases, this.transaction, this.clock);
	}

	@AfterEach
	void takeAway() {
		this.store.drop("sample-benefit");
		this.repository.createDeploymentQuery()
			.deploymentNameLike("motcua/%sample%")
			.list()
			.forEach((d) -> this.repository.deleteDeployment(d.getId(), true));
	}

	ProcessDefinition newest(String key) {
		return this.repository.createProcessDefinitionQuery().processDefinitionKey(key).latestVersion().singleResult();
	}

	void edit(String name, String text, String replacement) throws IOException {
		Path file = this.models.resolve(name);
		String content = Files.readString(file);
		assertThat(content).contains(text);
		Files.writeString(file, content.replace(text, replacement));
	}

	ModelEvent last() {
		return this.store.last("sample-benefit").orElseThrow();
	}

	static String text(LiveModels node, String file) {
		return node.folders()
			.stream()
			.flatMap((folder) -> folder.file(file).stream())
			.map(ModelFile::text)
			.findFirst()
			.orElseThrow();
	}

}
