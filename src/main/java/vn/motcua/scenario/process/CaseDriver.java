package vn.motcua.scenario.process;

import vn.motcua.dossier.DossierParts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Looks at one dossier's case, through all its called blocks, and completes its tasks.
 */
@Lazy
@Component
public class CaseDriver {

	private static final Set<String> CONTAINERS = Set.of("processDefinition", "subProcess", "callActivity",
			"eventSubProcess", "multiInstanceBody", "transaction");

	/** Some blocks run beside the main process. */
	private static final String BLOCK = "block-";

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final HistoryService history;

	private final DossierParts parts;

	CaseDriver(RuntimeService runtime, TaskService tasks, HistoryService history, DossierParts parts) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.history = history;
		this.parts = parts;
	}

	/** Stops the clock of engine and platform at this moment. */
	public static void setClock(Instant moment) {
		ClockUtil.setCurrentTime(Date.from(moment));
	}

	/** Lets the clock run again. */
	public static void releaseClock() {
		ClockUtil.reset();
	}

	/** Ids of the leaf activities where the case waits, on all levels. */
	public Set<String> waitsAt(String dossierCode) {
		Set<String> waiting = new TreeSet<>();
		for (ProcessInstance instance : instances(dossierCode)) {
			collectLeaves(this.runtime.getActivityInstance(instance.getId()), waiting);
		}
		return waiting;
	}

	private List<ProcessInstance> instances(String dossierCode) {
		return this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(dossierCode).listPage(0, 100);
	}

	private static void collectLeaves(ActivityInstance instance, Set<String> waiting) {
		if (instance == null) {
			return;
		}
		if (!CONTAINERS.contains(instance.getActivityType())) {
			waiting.add(instance.getActivityId());
		}
		for (ActivityInstance child : instance.getChildActivityInstances()) {
			collectLeaves(child, waiting);
		}
		for (var transition : instance.getChildTransitionInstances()) {
			waiting.add(transition.getActivityId());
		}
	}

	/** The open user tasks of the dossier. */
	public List<OpenTask> openTasks(String dossierCode) {
		List<OpenTask> open = new ArrayList<>();
		for (Task task : this.tasks.createTaskQuery().processInstanceBusinessKey(dossierCode).listPage(0, 100)) {
			open.add(new OpenTask(task.getId(), task.getTaskDefinitionKey(), group(task), task.getTenantId(),
					(task.getDueDate() == null) ? null : task.getDueDate().toInstant()));
		}
		open.sort(Comparator.comparing(OpenTask::activityId));
		return open;
	}

	private String group(Task task) {
		return this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.filter((g) -> g != null)
			.findFirst()
			.orElse("");
	}

	/** Claims and completes, as Tasklist does. */
	public void complete(String taskId, String userId, Map<String, Object> values) {
		this.tasks.claim(taskId, userId);
		this.tasks.complete(taskId, values);
	}

	/** Gives a claimed task back: what a refused attempt leaves behind. */
	public void unclaim(String taskId) {
		this.tasks.setAssignee(taskId, null);
	}

	/**
	 * The end event at which the main process stopped, empty while one runs. The model of
	 * a part is a block, the first that was started.
	 */
	public String endedAt(String dossierCode) {
		List<HistoricProcessInstance> top = history(dossierCode).stream()
			.filter((p) -> p.getSuperProcessInstanceId() == null)
			.toList();
		HistoricProcessInstance main = top.stream()
			.filter((p) -> !p.getProcessDefinitionKey().startsWith(BLOCK))
			.reduce(CaseDriver::later)
			.or(() -> top.stream().findFirst())
			.orElse(null);
		if (main == null || main.getEndTime() == null) {
			return "";
		}
		return this.history.createHistoricActivityInstanceQuery()
			.processInstanceId(main.getId())
			.orderPartiallyByOccurrence()
			.desc()
			.listPage(0, 200)
			.stream()
			.filter((a) -> a.getActivityType().endsWith("EndEvent"))
			.map(HistoricActivityInstance::getActivityId)
			.findFirst()
			.orElse("");
	}

	/**
	 * Of two instances of a dossier that changed agency, the one that runs, or ended
	 * last. One that gives the dossier away ends after the other began.
	 */
	private static HistoricProcessInstance later(HistoricProcessInstance first, HistoricProcessInstance second) {
		if (first.getEndTime() == null || second.getEndTime() == null) {
			return (second.getEndTime() == null) ? second : first;
		}
		return second.getEndTime().before(first.getEndTime()) ? first : second;
	}

	/**
	 * Flow nodes the case and those of its parts reached, in order: process id → activity
	 * ids.
	 */
	public Map<String, List<String>> visited(String dossierCode) {
		Map<String, List<String>> visited = new TreeMap<>();
		List<HistoricProcessInstance> all = new ArrayList<>(history(dossierCode));
		this.parts.of(dossierCode).forEach((part) -> all.addAll(history(part.code())));
		for (HistoricProcessInstance instance : all) {
			this.history.createHistoricActivityInstanceQuery()
				.processInstanceId(instance.getId())
				.orderPartiallyByOccurrence()
				.asc()
				.listPage(0, 500)
				.forEach((a) -> visited.computeIfAbsent(instance.getProcessDefinitionKey(), (k) -> new ArrayList<>())
					.add(a.getActivityId()));
		}
		return visited;
	}

	private List<HistoricProcessInstance> history(String dossierCode) {
		return this.history.createHistoricProcessInstanceQuery()
			.processInstanceBusinessKey(dossierCode)
			.orderByProcessInstanceStartTime()
			.asc()
			.listPage(0, 200);
	}

}
