package vn.motcua.demo.process;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What an invented officer does in Tasklist, with that officer's rights. */
@Component
@ConditionalOnProperty("motcua.demo.enabled")
public class DemoDesk {

	private final TaskService tasks;

	private final IdentityService identity;

	private final HistoryService history;

	private final ManagementService jobs;

	DemoDesk(TaskService tasks, IdentityService identity, HistoryService history, ManagementService jobs) {
		this.tasks = tasks;
		this.identity = identity;
		this.history = history;
		this.jobs = jobs;
	}

	/** Whether no case was ever started here. */
	public boolean isEmpty() {
		return this.history.createHistoricProcessInstanceQuery().count() == 0;
	}

	/** Whether nothing is left that the machine does by itself. */
	public boolean isQuiet() {
		return this.jobs.createJobQuery().executable().withRetriesLeft().count() == 0;
	}

	/** Sets the clock of the whole application so many days back; 0 lets it run true. */
	public void goTo(int daysAgo) {
		if (daysAgo == 0) {
			ClockUtil.reset();
		}
		else {
			ClockUtil.offset(-Duration.ofDays(daysAgo).toMillis());
		}
	}

	/** Element ids of the dossier's open tasks with who may take each. */
	public Map<String, OpenTask> openTasks(String dossierCode) {
		Map<String, OpenTask> open = new TreeMap<>();
		for (Task task : this.tasks.createTaskQuery().processInstanceBusinessKey(dossierCode).listPage(0, 20)) {
			open.put(task.getTaskDefinitionKey(), new OpenTask(group(task.getId()).orElse(""), task.getTenantId()));
		}
		return open;
	}

	private Optional<String> group(String taskId) {
		return this.tasks.getIdentityLinksForTask(taskId)
			.stream()
			.map(IdentityLink::getGroupId)
			.filter((group) -> group != null)
			.findFirst();
	}

	/** Claims and completes one task as this officer. */
	public void complete(String dossierCode, String activityId, String userId, OpenTask open,
			Map<String, Object> values) {
		this.identity.setAuthentication(userId, List.of(open.group()), List.of(open.agency()));
		try {
			Task task = this.tasks.createTaskQuery()
				.processInstanceBusinessKey(dossierCode)
				.taskDefinitionKey(activityId)
				.singleResult();
			this.tasks.claim(task.getId(), userId);
			this.tasks.complete(task.getId(), values);
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	/**
	 * Who may take a task.
	 *
	 * @param group of officers
	 * @param agency where they work
	 */
	public record OpenTask(String group, String agency) {
	}

}
