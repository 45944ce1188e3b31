package vn.motcua.clock.process;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

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

	OpenWork(TaskService tasks, RuntimeService runtime, ManagementService management, CaseProcess cases) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.management = management;
		this.cases = cases;
	}

	/** Those of the dossiers for which somebody has an open task, in one query. */
	public Set<String> withTasks(Collection<String> dossierCodes) {
		if (dossierCodes.isEmpty()) {
			return Set.of();
		}
		return this.cases.asPlatform(() -> {
			Set<String> instances = this.tasks.createTaskQuery()
				.processInstanceBusinessKeyIn(dossierCodes.toArray(String[]::new))
				.listPage(0, MOST * dossierCodes.size())
				.stream()
				.map(Task::getProcessInstanceId)
				.collect(Collectors.toSet());
			return instances.isEmpty() ? Set.<String>of()
					: this.runtime.createProcessInstanceQuery()
						.processInstanceIds(instances)
						.listPage(0, instances.size())
						.stream()
						.map(ProcessInstance::getBusinessKey)
						.collect(Collectors.toSet());
		});
	}

	/** Part of the caller's transaction, in the platform's name. */
	public void move(String dossierCode, NewDue newDue) {
		this.cases.asPlatform(() -> {
			moveTasks(dossierCode, newDue);
			moveTimers(dossierCode);
			return null;
		});
	}

	private void moveTasks(String dossierCode, NewDue newDue) {
		for (Task task : this.tasks.createTaskQuery().processInstanceBusinessKey(dossierCode).listPage(0, MOST)) {
			Instant old = (task.getDueDate() != null) ? task.getDueDate().toInstant() : null;
			Instant due = newDue.of(task.getTaskDefinitionKey(), task.getCreateTime().toInstant(), old);
			if (due != null && !due.equals(old)) {
				this.tasks.setDueDate(task.getId(), Date.from(due));
			}
		}
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
			this.management.createJobQuery()
				.processInstanceIds(instances)
				.timers()
				.listPage(0, MOST)
				.stream()
				.map(Job::getId)
				.forEach((job) -> this.management.recalculateJobDuedate(job, true));
		}
	}

	/** By when an open task must be done now; null leaves it. */
	public interface NewDue {

		Instant of(String task, Instant createdAt, Instant due);

	}

}
