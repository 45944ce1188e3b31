package vn.motcua.workbench.models;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

import vn.motcua.process.CaseProcess;

/**
 * What the engine knows of versions, asked in the platform's name: analysts have no right
 * on instances, only their number is shown.
 */
@Component
class EngineVersions {

	private final RepositoryService repository;

	private final ManagementService management;

	private final CaseProcess cases;

	EngineVersions(RepositoryService repository, ManagementService management, CaseProcess cases) {
		this.repository = repository;
		this.management = management;
		this.cases = cases;
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
		List<ProcessDefinitionStatistics> found = this.cases
			.asPlatform(() -> this.management.createProcessDefinitionStatisticsQuery().list());
		Map<String, Long> running = new HashMap<>();
		found.forEach((line) -> running.merge(line.getKey(), (long) line.getInstances(), Long::sum));
		return running;
	}

	Optional<Instant> deployedAt(ProcessDefinition definition) {
		Deployment deployment = this.cases.asPlatform(() -> this.repository.createDeploymentQuery()
			.deploymentId(definition.getDeploymentId())
			.singleResult());
		return Optional.ofNullable(deployment).map((d) -> d.getDeploymentTime().toInstant());
	}

}
