package vn.motcua.process.decision;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.dmn.entity.repository.DecisionDefinitionEntity;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * Decisions as the engine deployed and parsed them. Reads without the caller's rights:
 * who may see a dossier is decided before, and officers have no rights on decisions.
 */
public class EngineDecisions implements DecisionSource {

	private final ProcessEngineConfigurationImpl engine;

	public EngineDecisions(ProcessEngineConfigurationImpl engine) {
		this.engine = engine;
	}

	@Override
	public Optional<Deployed> latest(String key) {
		return read((context) -> context.getDecisionDefinitionManager().findLatestDecisionDefinitionByKey(key));
	}

	/** The decision that was deployed together with a process definition. */
	public Optional<Deployed> besideProcess(String processDefinitionId, String key) {
		return read((context) -> beside(context, processDefinitionId, key));
	}

	/**
	 * The decision that was deployed together with the process a case runs on.
	 * @return empty when the case has ended or its deployment has no such decision
	 */
	public Optional<Deployed> besideCase(String processInstanceId, String key) {
		return read((context) -> {
			ExecutionEntity instance = context.getExecutionManager().findExecutionById(processInstanceId);
			return (instance != null) ? beside(context, instance.getProcessDefinitionId(), key) : null;
		});
	}

	/** The texts in the newest decisions. */
	public TextConstants texts() {
		return this.engine.getCommandExecutorTxRequired().execute((context) -> {
			Callable<TextConstants> read = () -> {
				TextConstants texts = new TextConstants();
				this.engine.getRepositoryService()
					.createDecisionDefinitionQuery()
					.latestVersion()
					.list()
					.forEach((found) -> texts.add(
							this.engine.getDeploymentCache().findDmnModelInstanceForDecisionDefinition(found.getId())));
				return texts;
			};
			return context.runWithoutAuthorization(read);
		});
	}

	private DecisionDefinitionEntity beside(CommandContext context, String processDefinitionId, String key) {
		String deployment = this.engine.getDeploymentCache()
			.findDeployedProcessDefinitionById(processDefinitionId)
			.getDeploymentId();
		return context.getDecisionDefinitionManager().findDecisionDefinitionByDeploymentAndKey(deployment, key);
	}

	private Optional<Deployed> read(Lookup lookup) {
		return this.engine.getCommandExecutorTxRequired().execute((context) -> {
			Callable<Optional<Deployed>> find = () -> Optional.ofNullable(lookup.find(context)).map(this::parsed);
			return context.runWithoutAuthorization(find);
		});
	}

	private Deployed parsed(DecisionDefinitionEntity found) {
		DecisionDefinitionEntity decision = this.engine.getDeploymentCache()
			.findDeployedDecisionDefinitionById(found.getId());
		return new Deployed(decision, decision.getId(), decision.getVersion());
	}

	private interface Lookup {

		DecisionDefinitionEntity find(CommandContext context);

	}

}
