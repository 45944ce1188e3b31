package vn.motcua.identity;

import java.util.List;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskCountByCandidateGroupResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Cockpit's page of tasks: supervisors count the tasks of their agencies by group. */
@MotcuaTest
@Tag("database")
class TaskCountsTest {

	@Autowired
	TaskService tasks;

	@Autowired
	IdentityService identity;

	@AfterEach
	void logOut() {
		this.identity.clearAuthentication();
		List.of("task-counts-own", "task-counts-other").forEach((id) -> this.tasks.deleteTask(id, true));
	}

	@Test
	void countsTheOwnAgencyOnly() {
		task("task-counts-own", "G12.01.001");
		task("task-counts-other", "G12.02.001");
		this.identity.setAuthentication("an", List.of("supervisors"), List.of("G12.01", "G12.01.001"));
		assertThat(groups()).contains("task-counts-own").doesNotContain("task-counts-other");
	}

	@Test
	void refusesOfficers() {
		this.identity.setAuthentication("binh", List.of("reception-officers"), List.of("G12.01.001"));
		assertThatThrownBy(this::groups).isInstanceOf(AuthorizationException.class);
	}

	private List<String> groups() {
		return this.tasks.createTaskReport()
			.taskCountByCandidateGroup()
			.stream()
			.map(TaskCountByCandidateGroupResult::getGroupName)
			.toList();
	}

	private void task(String id, String agency) {
		Task task = this.tasks.newTask(id);
		task.setTenantId(agency);
		this.tasks.saveTask(task);
		this.tasks.addCandidateGroup(id, id);
	}

}
