package vn.motcua.testing;

import java.io.ByteArrayInputStream;
import java.util.Set;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

import vn.motcua.catalog.ModelFolder;

/** Puts a folder into the engine without asking the gate about its neighbours. */
public final class Folders {

	private static final Set<String> DEPLOYED = Set.of("bpmn", "dmn", "form");

	private Folders() {
	}

	public static void deploy(ModelFolder folder, RepositoryService repository) {
		DeploymentBuilder deployment = repository.createDeployment()
			.name("motcua/" + folder.name())
			.source("motcua")
			.enableDuplicateFiltering(false);
		folder.files()
			.stream()
			.filter((file) -> DEPLOYED.stream().anyMatch(file::is))
			.forEach((file) -> deployment.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
		deployment.deploy();
	}

}
