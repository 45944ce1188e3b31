package vn.motcua.cockpit.handover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

import vn.motcua.cockpit.Platform;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/** Tasks as a supervisor gives them to people; those of other agencies do not exist. */
@Component
class OpenTasks {

	static final int MOST = 200;

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final Dossiers dossiers;

	private final Platform platform;

	OpenTasks(TaskService tasks, RuntimeService runtime, Dossiers dossiers, Platform platform) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.dossiers = dossiers;
		this.platform = platform;
	}

	List<OpenTask> find(Collection<String> ids, Set<String> agencies) {
		if (ids.size() > MOST) {
			throw new RefusedException(Kind.INVALID, "TOO_MANY_TASKS", "taskIds",
					"Mỗi lần chỉ giao lại được " + MOST + " việc. Hãy chọn ít hơn.");
		}
		return (ids.isEmpty() || agencies.isEmpty()) ? List.of()
				: page(this.tasks.createTaskQuery()
					.taskIdIn(ids.toArray(String[]::new))
					.tenantIdIn(agencies.toArray(String[]::new)), 0);
	}

	/** Everything an officer of an agency has taken, first due first. */
	List<OpenTask> heldBy(String officer, String agency) {
		List<OpenTask> held = new ArrayList<>();
		int most = Math.toIntExact(countHeldBy(officer, agency));
		for (int from = 0; from < most; from += MOST) {
			held.addAll(page(held(officer, agency), from));
		}
		return held;
	}

	long countHeldBy(String officer, String agency) {
		return this.platform.ask(() -> held(officer, agency).active().count());
	}

	private TaskQuery held(String officer, String agency) {
		return this.tasks.createTaskQuery().taskAssignee(officer).tenantIdIn(agency);
	}

	void assign(String taskId, String person) {
		this.platform.ask(() -> {
			this.tasks.setAssignee(taskId, person);
			return null;
		});
	}

	private List<OpenTask> page(TaskQuery query, int from) {
		return this.platform.ask(() -> {
			List<Task> found = query.active().orderByDueDate().asc().orderByTaskId().asc().listPage(from, MOST);
			Map<String, String> codes = codes(found);
			Map<String, Dossier> known = this.dossiers.findAll(Set.copyOf(codes.values()))
				.stream()
				.collect(Collectors.toMap(Dossier::code, Function.identity()));
			return found.stream()
				.filter((task) -> task.getProcessInstanceId() != null && codes.containsKey(task.getProcessInstanceId()))
				.map((task) -> open(task, codes.get(task.getProcessInstanceId()), known))
				.toList();
		});
	}

	private Map<String, String> codes(List<Task> found) {
		Set<String> instances = found.stream()
			.map(Task::getProcessInstanceId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return instances.isEmpty() ? Map.of()
				: this.runtime.createProcessInstanceQuery()
					.processInstanceIds(instances)
					.listPage(0, MOST)
					.stream()
					.filter((instance) -> instance.getBusinessKey() != null)
					.collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
	}

	private OpenTask open(Task task, String code, Map<String, Dossier> known) {
		Set<String> groups = this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		Instant due = (task.getDueDate() != null) ? task.getDueDate().toInstant() : null;
		return new OpenTask(task.getId(), task.getName(), task.getTaskDefinitionKey(), task.getTenantId(), code,
				Optional.ofNullable(known.get(code)).map((dossier) -> dossier.applicant().fullName()).orElse(""),
				groups, task.getAssignee(), due);
	}

}
