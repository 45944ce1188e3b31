package vn.motcua.catalog.deployment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.DeployedModel;
import vn.motcua.catalog.DeployedModels;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelVersion;

/**
 * Reads definitions and files back from the engine, whoever asks. What was read once is
 * kept until the next version.
 */
@Component
class EngineModels implements DeployedModels {

	private final RepositoryService repository;

	private final ProcessEngineConfigurationImpl engine;

	private final Map<String, DeployedModel> known = new ConcurrentHashMap<>();

	EngineModels(RepositoryService repository, ProcessEngineConfigurationImpl engine) {
		this.repository = repository;
		this.engine = engine;
	}

	@Override
	public Optional<DeployedModel> find(String processId) {
		return openly(() -> {
			ProcessDefinition latest = this.repository.createProcessDefinitionQuery()
				.processDefinitionKey(processId)
				.withoutTenantId()
				.latestVersion()
				.singleResult();
			if (latest == null) {
				return Optional.empty();
			}
			return Optional.of(this.known.compute(processId,
					(key, old) -> (old != null && old.id().equals(latest.getId())) ? old : read(latest)));
		});
	}

	private DeployedModel read(ProcessDefinition latest) {
		List<ProcessDefinition> all = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(latest.getKey())
			.withoutTenantId()
			.orderByProcessDefinitionVersion()
			.desc()
			.list();
		Map<String, Instant> times = this.repository.createDeploymentQuery()
			.list()
			.stream()
			.collect(Collectors.toMap(Deployment::getId, (d) -> at(d.getDeploymentTime())));
		List<ModelVersion> versions = all.stream().map((d) -> version(d, times)).toList();
		return new DeployedModel(latest.getId(), versions,
				new ModelFolder(latest.getKey(), files(latest.getDeploymentId())));
	}

	private static ModelVersion version(ProcessDefinition definition, Map<String, Instant> times) {
		String tag = (definition.getVersionTag() != null) ? definition.getVersionTag() : "";
		return new ModelVersion(definition.getVersion(), tag, times.get(definition.getDeploymentId()));
	}

	private List<ModelFile> files(String deployment) {
		return this.repository.getDeploymentResources(deployment)
			.stream()
			.sorted(Comparator.comparing(Resource::getName))
			.map((resource) -> new ModelFile(resource.getName(), content(deployment, resource.getName())))
			.toList();
	}

	private byte[] content(String deployment, String name) {
		try (InputStream in = this.repository.getResourceAsStream(deployment, name)) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(name, ex);
		}
	}

	/** Models are no secret of an agency: rights of the person who asks do not count. */
	private <T> T openly(Callable<T> question) {
		return this.engine.getCommandExecutorTxRequired()
			.execute((context) -> context.runWithoutAuthorization(question));
	}

	private static Instant at(Date date) {
		return date.toInstant();
	}

}
