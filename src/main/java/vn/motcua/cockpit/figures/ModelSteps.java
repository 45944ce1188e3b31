package vn.motcua.cockpit.figures;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

import vn.motcua.cockpit.Platform;

/** What the newest models call their steps, and which blocks they call where. */
@Component
class ModelSteps {

	private static final Duration FRESH = Duration.ofMinutes(5);

	private final RepositoryService repository;

	private final Platform platform;

	private final Clock clock;

	private final Map<String, Model> byKey = new ConcurrentHashMap<>();

	ModelSteps(RepositoryService repository, Platform platform, Clock clock) {
		this.repository = repository;
		this.platform = platform;
		this.clock = clock;
	}

	/** The element's name; its id when no model has it any more. */
	String step(String process, String activity) {
		return model(process).steps().getOrDefault(activity, activity);
	}

	/** Call activities by the key of the block they call. */
	Map<String, List<String>> calls(String process) {
		return model(process).calls();
	}

	private Model model(String process) {
		Instant now = this.clock.instant();
		return this.byKey.compute(process,
				(key, known) -> (known != null && !now.isBefore(known.at()) && now.isBefore(known.at().plus(FRESH)))
						? known : this.platform.ask(() -> read(key, now)));
	}

	private Model read(String key, Instant now) {
		List<ProcessDefinition> found = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(key)
			.latestVersion()
			.listPage(0, 1);
		if (found.isEmpty()) {
			return new Model(now, Map.of(), Map.of());
		}
		BpmnModelInstance model = this.repository.getBpmnModelInstance(found.get(0).getId());
		Map<String, String> steps = new LinkedHashMap<>();
		model.getModelElementsByType(UserTask.class)
			.forEach((task) -> steps.put(task.getId(), (task.getName() != null) ? task.getName() : task.getId()));
		Map<String, List<String>> calls = model.getModelElementsByType(CallActivity.class)
			.stream()
			.filter((call) -> call.getCalledElement() != null)
			.collect(Collectors.groupingBy(CallActivity::getCalledElement,
					Collectors.mapping(CallActivity::getId, Collectors.toList())));
		return new Model(now, steps, calls);
	}

	private record Model(Instant at, Map<String, String> steps, Map<String, List<String>> calls) {
	}

}
