package vn.motcua.desk.queue;

import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;

@MotcuaTest
class TaskQueuesTest {

	@Autowired
	TaskQueues queues;

	@Autowired
	FilterService filters;

	@Autowired
	TaskService tasks;

	@Autowired
	IdentityService identity;

	@Test
	void existOnceHoweverOftenTheApplicationStarts() {
		this.queues.save();
		this.queues.save();
		List<Filter> saved = this.filters.createTaskFilterQuery().orderByFilterName().asc().list();
		assertThat(saved).extracting(Filter::getName)
			.containsExactlyInAnyOrder("Việc của tôi", "Chờ nhận", "Sắp đến hạn", "Quá hạn", "Chờ người dân");
	}

	@Test
	void canAllBeAskedByAnOfficerAndShowNoOtherAgencysTasks() {
		this.queues.save();
		List<Filter> saved = this.filters.createTaskFilterQuery().list();
		this.identity.setAuthentication("officer", List.of("reception-officers"), List.of("G99.99"));
		try {
			assertThat(saved).hasSize(5)
				.allSatisfy((queue) -> assertThat(this.filters.count(queue.getId())).as(queue.getName()).isZero());
		}
		finally {
			this.identity.clearAuthentication();
		}
	}

	@Test
	void aTaskWhoseClockStandsComesAfterThoseThatAreDue() {
		Task stopped = task(null);
		Task due = task(new Date());
		try {
			assertThat(
					this.tasks.createTaskQuery().taskIdIn(stopped.getId(), due.getId()).orderByDueDate().asc().list())
				.extracting(Task::getId)
				.containsExactly(due.getId(), stopped.getId());
		}
		finally {
			this.tasks.deleteTasks(List.of(stopped.getId(), due.getId()), true);
		}
	}

	private Task task(Date due) {
		Task task = this.tasks.newTask();
		task.setDueDate(due);
		this.tasks.saveTask(task);
		return task;
	}

}
