package vn.motcua.desk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Which dossier a task works for, which procedure a definition is of. The tasks are asked
 * with the rights of the person who is logged in, so a task that Tasklist would not show
 * has no dossier here either.
 */
@Component
public class TaskDossiers {

	private static final int MOST_TASKS = 200;

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final RepositoryService definitions;

	private final ProcessEngineConfigurationImpl engine;

	TaskDossiers(TaskService tasks, RuntimeService runtime, RepositoryService definitions,
			ProcessEngineConfigurationImpl engine) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.definitions = definitions;
		this.engine = engine;
	}

	/** The procedure of a definition the caller may see, or NOT_FOUND. */
	public String procedure(String definitionId) {
		ProcessDefinition found = this.definitions.createProcessDefinitionQuery()
			.processDefinitionId(definitionId)
			.singleResult();
		if (found == null) {
			throw new RefusedException(Kind.NOT_FOUND, "DEFINITION_UNKNOWN", "definition",
					"Thủ tục này không còn ở đây. Hãy tải lại danh sách thủ tục.");
		}
		return found.getKey();
	}

	/** The dossier code of a task, or NOT_FOUND like a task that does not exist. */
	public String code(String taskId) {
		String code = codes(List.of(taskId)).get(taskId);
		if (code == null) {
			throw new RefusedException(Kind.NOT_FOUND, "TASK_UNKNOWN", "task",
					"Việc này không còn nữa, có thể đã có người hoàn thành. Hãy tải lại danh sách việc.");
		}
		return code;
	}

	/** Dossier codes by task id; tasks that the caller may not see are left out. */
	public Map<String, String> codes(Collection<String> taskIds) {
		if (taskIds.isEmpty()) {
			return Map.of();
		}
		if (taskIds.size() > MOST_TASKS) {
			throw new RefusedException(Kind.INVALID, "TOO_MANY_TASKS", "tasks",
					"Mỗi lần chỉ hỏi được " + MOST_TASKS + " việc. Hãy chia nhỏ yêu cầu.");
		}
		List<Task> found = this.tasks.createTaskQuery()
			.taskIdIn(taskIds.toArray(String[]::new))
			.listPage(0, MOST_TASKS);
		Map<String, String> byInstance = businessKeys(
				found.stream().map(Task::getProcessInstanceId).filter((id) -> id != null).collect(Collectors.toSet()));
		Map<String, String> codes = new HashMap<>();
		for (Task task : found) {
			String code = byInstance.get(task.getProcessInstanceId());
			if (code != null) {
				codes.put(task.getId(), code);
			}
		}
		return codes;
	}

	/**
	 * Whoever sees the task may know its case; reading instances is a right of its own.
	 */
	private Map<String, String> businessKeys(Set<String> instances) {
		if (instances.isEmpty()) {
			return Map.of();
		}
		List<ProcessInstance> found = this.engine.getCommandExecutorTxRequired()
			.execute((context) -> context.runWithoutAuthorization(() -> this.runtime.createProcessInstanceQuery()
				.processInstanceIds(instances)
				.listPage(0, MOST_TASKS)));
		return found.stream()
			.filter((i) -> i.getBusinessKey() != null)
			.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
	}

}
