package vn.motcua.catalog.deployment;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelsRefusedException;

/**
 * Makes one deployment of one folder. The engine compares it with the last deployment of
 * the folder and does nothing when no file differs; otherwise the folder gets a new
 * version as a whole, so that forms and decisions bound to the deployment are in it.
 */
@Component
class FolderDeployer {

	/** Marks our deployments among those that people make. */
	static final String SOURCE = "motcua";

	private static final List<String> DEPLOYED = List.of("bpmn", "dmn", "form");

	private final RepositoryService repository;

	FolderDeployer(RepositoryService repository) {
		this.repository = repository;
	}

	/**
	 * The template is only checked; files outside of folders and hidden folders are not
	 * models.
	 */
	static boolean isDeployable(ModelFolder folder) {
		return folder.isProcedure() || folder.isBlock() || folder.name().equals("_law");
	}

	/**
	 * What the engine has of the folder now; empty for a folder without models.
	 * @throws ModelsRefusedException when the engine does not take the models; a failure
	 * of the database passes through, because it says nothing about them
	 */
	Optional<Deployed> deploy(ModelFolder folder) {
		List<ModelFile> files = folder.files().stream().filter((f) -> DEPLOYED.stream().anyMatch(f::is)).toList();
		if (!isDeployable(folder) || files.isEmpty()) {
			return Optional.empty();
		}
		DeploymentBuilder deployment = this.repository.createDeployment()
			.name(SOURCE + "/" + folder.name())
			.source(SOURCE)
			.enableDuplicateFiltering(false);
		files.forEach((f) -> deployment.addInputStream(f.name(), new ByteArrayInputStream(f.content())));
		try {
			return Optional.of(Deployed.of(deployment.deployWithResult()));
		}
		catch (ProcessEnginePersistenceException | OptimisticLockingException | AuthorizationException ex) {
			throw ex;
		}
		catch (ProcessEngineException ex) {
			ModelFinding finding = new ModelFinding("engine-refuses", "processes/" + folder.name(), 0, "", "",
					"Bộ máy quy trình không nhận: " + ex.getMessage(), "Mở tệp bằng Camunda Modeler và sửa lỗi này.");
			throw new ModelsRefusedException(List.of(finding), ex);
		}
	}

	/**
	 * The engine's deployment of a folder.
	 *
	 * @param version of its process, null without one or when nothing is new
	 * @param isNew false when the engine had exactly these files
	 */
	record Deployed(String id, Integer version, boolean isNew) {

		static Deployed of(DeploymentWithDefinitions result) {
			List<ProcessDefinition> processes = result.getDeployedProcessDefinitions();
			boolean isNew = processes != null || result.getDeployedDecisionDefinitions() != null;
			Integer version = (processes != null && !processes.isEmpty()) ? processes.get(0).getVersion() : null;
			return new Deployed(result.getId(), version, isNew);
		}

	}

}
