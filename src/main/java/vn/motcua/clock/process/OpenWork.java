package vn.motcua.clock.process;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.NativeProcessInstanceQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

import vn.motcua.clock.steps.StepRecords;
import vn.motcua.process.CaseProcess;

/**
 * Moves the open tasks and timers of a dossier, in its case and all blocks, when its
 * dates moved.
 */
@Component
public class OpenWork {

	private static final int MOST = 200;

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final ManagementService management;

	private final CaseProcess cases;

	private final StepRecords records;

	private final ProcessEngineConfigurationImpl engine;

	OpenWork(TaskService tasks, RuntimeService runtime, ManagementService management, CaseProcess cases,
			StepRecords records, ProcessEngineConfigurationImpl engine) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.management = management;
		this.cases = cases;
		this.records = records;
		this.engine = engine;
	}

	/**
	 * The dates of these dossiers moved. One query each for instances, tasks and timers,
	 * and the engine writes all changes together. Part of the caller's transaction, in
	 * the platform's name.
	 * @param newDue by code of the dossier
	 */
	public void moveAll(Map<String, NewDue> newDue) {
		if (!newDue.isEmpty()) {
			this.cases.asPlatform(() -> this.engine.getCommandExecutorTxRequired().execute((context) -> {
				Map<String, String> codeOf = instances(newDue.keySet());
				if (!codeOf.isEmpty()) {
					this.tasks.createTaskQuery()
						.processInstanceBusinessKeyIn(newDue.keySet().toArray(String[]::new))
						.listPage(0, MOST * newDue.size())
						.forEach((task) -> move(task, created(task), due(task),
								newDue.get(codeOf.get(task.getProcessInstanceId()))));
					moveTimers(codeOf.keySet());
				}
				return null;
			}));
		}
	}

	/**
	 * Code of the dossier by the id of each running instance; the engine knows them from
	 * now on.
	 */
	private Map<String, String> instances(Collection<String> dossierCodes) {
		List<String> codes = List.copyOf(dossierCodes);
		NativeProcessInstanceQuery query = this.runtime.createNativeProcessInstanceQuery()
			.sql("select * from ACT_RU_EXECUTION where PARENT_ID_ is null and BUSINESS_KEY_ in ("
					+ IntStream.range(0, codes.size())
						.mapToObj((i) -> "#{code" + i + "}")
						.collect(Collectors.joining(", "))
					+ ")");
		for (int i = 0; i < codes.size(); i++) {
			query.parameter("code" + i, codes.get(i));
		}
		return query.list().stream().collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
	}

	/**
	 * The dates of a dossier moved. Part of the caller's transaction, in the platform's
	 * name.
	 */
	public void move(String dossierCode, NewDue newDue) {
		this.cases.asPlatform(() -> {
			open(dossierCode).forEach((task) -> move(task, created(task), due(task), newDue));
			moveTimers(dossierCode);
			return null;
		});
	}

	/**
	 * The clock stands: nothing that is open is due, no list may call it overdue. Part of
	 * the caller's transaction, in the platform's name.
	 */
	public void hold(String dossierCode) {
		this.cases.asPlatform(() -> {
			for (Task task : open(dossierCode)) {
				Instant due = due(task);
				if (due != null) {
					this.tasks.setDueDate(task.getId(), null);
					this.records.hold(task.getId(), due);
				}
			}
			return null;
		});
	}

	/**
	 * The clock runs again: what was held gets its date back, moved; what began meanwhile
	 * begins now. Part of the caller's transaction, in the platform's name.
	 */
	public void resume(String dossierCode, Instant stoppedSince, Instant at, NewDue newDue) {
		this.cases.asPlatform(() -> {
			Map<String, Instant> held = this.records.release(dossierCode);
			for (Task task : open(dossierCode)) {
				Instant before = created(task).isBefore(stoppedSince) ? due(task) : null;
				Instant old = held.getOrDefault(task.getId(), before);
				move(task, (old != null) ? created(task) : at, old, newDue);
			}
			moveTimers(dossierCode);
			return null;
		});
	}

	/**
	 * The dossier ended while its clock stood: what was held and is still open gets its
	 * date back, moved; nothing is held any more. Part of the caller's transaction, in
	 * the platform's name.
	 */
	public void release(String dossierCode, NewDue newDue) {
		this.cases.asPlatform(() -> {
			Map<String, Instant> held = this.records.release(dossierCode);
			if (!held.isEmpty()) {
				open(dossierCode).stream()
					.filter((task) -> held.containsKey(task.getId()))
					.forEach((task) -> move(task, created(task), held.get(task.getId()), newDue));
			}
			return null;
		});
	}

	/** With those that begin in this very transaction, which no query finds yet. */
	private Collection<Task> open(String dossierCode) {
		Map<String, Task> open = new LinkedHashMap<>();
		this.tasks.createTaskQuery()
			.processInstanceBusinessKey(dossierCode)
			.listPage(0, MOST)
			.stream()
			.filter((task) -> !isOver(task))
			.forEach((task) -> open.put(task.getId(), task));
		CommandContext running = Context.getCommandContext();
		if (running != null) {
			running.getDbEntityManager()
				.getCachedEntitiesByType(TaskEntity.class)
				.stream()
				.filter((task) -> !isOver(task) && task.getExecution() != null
						&& dossierCode.equals(task.getExecution().getProcessBusinessKey()))
				.forEach((task) -> open.put(task.getId(), task));
		}
		return open.values();
	}

	/** The step that stops the clock has its target kept: the query still finds it. */
	private static boolean isOver(Task task) {
		return task instanceof TaskEntity entity && entity.isDeleted();
	}

	private void move(Task task, Instant begun, Instant old, NewDue newDue) {
		Instant due = newDue.of(task.getTaskDefinitionKey(), begun, old);
		if (due != null && !due.equals(due(task))) {
			this.tasks.setDueDate(task.getId(), Date.from(due));
		}
	}

	private static Instant created(Task task) {
		return task.getCreateTime().toInstant();
	}

	private static Instant due(Task task) {
		return (task.getDueDate() != null) ? task.getDueDate().toInstant() : null;
	}

	/** A timer that a date of the dossier sets reads that date again. */
	private void moveTimers(String dossierCode) {
		Set<String> instances = this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(dossierCode)
			.listPage(0, MOST)
			.stream()
			.map(ProcessInstance::getId)
			.collect(Collectors.toSet());
		if (!instances.isEmpty()) {
			moveTimers(instances);
		}
	}

	private void moveTimers(Set<String> instances) {
		this.management.createJobQuery()
			.processInstanceIds(instances)
			.timers()
			.listPage(0, MOST * instances.size())
			.stream()
			.map(Job::getId)
			.forEach((job) -> this.management.recalculateJobDuedate(job, true));
	}

	/** By when an open task must be done now; null leaves it. */
	public interface NewDue {

		Instant of(String task, Instant begunAt, Instant due);

	}

}
