package vn.motcua.workbench.migration;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

import vn.motcua.clock.StepRegister;

/**
 * Brings the open tasks of a migrated instance in line with the new version, which the
 * engine leaves as they were: name, groups, and the step they are recorded under. Their
 * due date stays: the promise to the applicant has not changed.
 */
@Component
class OpenTaskChange {

	private final TaskService tasks;

	private final StepRegister steps;

	OpenTaskChange(TaskService tasks, StepRegister steps) {
		this.tasks = tasks;
		this.steps = steps;
	}

	void align(String instance, Elements after) {
		for (Task task : this.tasks.createTaskQuery().processInstanceId(instance).list()) {
			after.task(task.getTaskDefinitionKey()).ifPresent((step) -> align(task, step));
		}
	}

	private void align(Task task, UserTask step) {
		Set<String> wanted = new TreeSet<>(step.getCamundaCandidateGroupsList());
		Set<String> groups = groups(task);
		boolean renamed = step.getName() != null && !step.getName().equals(task.getName());
		if (renamed) {
			task.setName(step.getName());
			this.tasks.saveTask(task);
		}
		if (!groups.equals(wanted)) {
			groups.stream()
				.filter((g) -> !wanted.contains(g))
				.forEach((g) -> this.tasks.deleteCandidateGroup(task.getId(), g));
			wanted.stream()
				.filter((g) -> !groups.contains(g))
				.forEach((g) -> this.tasks.addCandidateGroup(task.getId(), g));
			// who held it may not belong to the new group
			this.tasks.setAssignee(task.getId(), null);
		}
		this.steps.follow(task.getId(), step.getId(), String.join(",", wanted));
	}

	private Set<String> groups(Task task) {
		List<IdentityLink> links = this.tasks.getIdentityLinksForTask(task.getId());
		return links.stream()
			.map(IdentityLink::getGroupId)
			.filter((group) -> group != null)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
