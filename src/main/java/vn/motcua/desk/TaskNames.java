package vn.motcua.desk;

import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** The Vietnamese names of the steps people did for a dossier. */
@Component
public class TaskNames {

	/** The engine refuses queries without a bound; no dossier has more steps. */
	private static final int MOST_TASKS = 1000;

	private final HistoryService history;

	private final ProcessEngineConfigurationImpl engine;

	TaskNames(HistoryService history, ProcessEngineConfigurationImpl engine) {
		this.history = history;
		this.engine = engine;
	}

	/** Names by element id. */
	public Map<String, String> of(String dossierCode) {
		return this.engine.getCommandExecutorTxRequired()
			.execute((context) -> context.runWithoutAuthorization(() -> this.history.createHistoricTaskInstanceQuery()
				.processInstanceBusinessKey(dossierCode)
				.listPage(0, MOST_TASKS)))
			.stream()
			.filter((task) -> task.getName() != null)
			.collect(Collectors.toMap(HistoricTaskInstance::getTaskDefinitionKey, HistoricTaskInstance::getName,
					(first, second) -> first));
	}

}
