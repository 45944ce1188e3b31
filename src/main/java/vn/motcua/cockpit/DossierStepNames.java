package vn.motcua.cockpit;

import java.util.Map;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.springframework.stereotype.Component;

/** The Vietnamese names of the steps people did for a dossier. */
@Component
public class DossierStepNames {

	/** The engine refuses queries without a bound; no dossier has more steps. */
	private static final int MOST = 1000;

	private final HistoryService history;

	private final Platform platform;

	DossierStepNames(HistoryService history, Platform platform) {
		this.history = history;
		this.platform = platform;
	}

	/** Names by element id. */
	public Map<String, String> of(String dossierCode) {
		return this.platform
			.ask(() -> this.history.createHistoricTaskInstanceQuery()
				.processInstanceBusinessKey(dossierCode)
				.listPage(0, MOST))
			.stream()
			.filter((task) -> task.getName() != null)
			.collect(Collectors.toMap(HistoricTaskInstance::getTaskDefinitionKey, HistoricTaskInstance::getName,
					(first, second) -> first));
	}

}
