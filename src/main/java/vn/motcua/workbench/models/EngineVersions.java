package vn.motcua.workbench.models;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

import vn.motcua.process.CaseProcess;
import vn.motcua.workbench.OpenCases;

/**
 * What the engine knows of versions, asked in the platform's name: analysts have no right
 * on instances, only their number is shown.
 */
@Component
class EngineVersions {

	private final RepositoryService repository;

	private final CaseProcess cases;

	private final OpenCases open;

	EngineVersions(RepositoryService repository, CaseProcess cases, OpenCases open) {
		this.repository = repository;
		this.cases = cases;
		this.open = open;
	}

	/** The newest definition by process id. */
	Map<String, ProcessDefinition> newest() {
		List<ProcessDefinition> found = this.cases
			.asPlatform(() -> this.repository.createProcessDefinitionQuery().latestVersion().list());
		Map<String, ProcessDefinition> newest = new HashMap<>();
		found.forEach((definition) -> newest.put(definition.getKey(), definition));
		return newest;
	}

	/** Running instances of all versions by process id. */
	Map<String, Long> running() {
		return this.open.byProcedure();
	}

	Optional<Instant> deployedAt(ProcessDefinition definition) {
		Deployment deployment = this.cases.asPlatform(() -> this.repository.createDeploymentQuery()
			.deploymentId(definition.getDeploymentId())
			.singleResult());
		return Optional.ofNullable(deployment).map((d) -> d.getDeploymentTime().toInstant());
	}

}
