package vn.motcua.desk.queue;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The queues every officer sees on the left of Tasklist. They are the platform's own:
 * each start puts them back as written here. Roles differ by what the queries return,
 * because each asks for the groups of whoever looks.
 */
@Component
class TaskQueues {

	/** Steps that wait for the applicant, not for the officer. */
	private static final String[] WAITING_FOR_APPLICANT = { "UserTask_ReceiveSupplement", "UserTask_CollectFee" };

	private static final String MY_GROUPS = "${currentUserGroups()}";

	private static final int SOON_DAYS = 2;

	private final FilterService filters;

	private final TaskService tasks;

	TaskQueues(FilterService filters, TaskService tasks) {
		this.filters = filters;
		this.tasks = tasks;
	}

	@EventListener(ApplicationReadyEvent.class)
	@Transactional
	public void save() {
		for (Queue queue : queues()) {
			save(queue);
		}
	}

	private List<Queue> queues() {
		return List.of(
				new Queue("Việc của tôi", "Việc bạn đã nhận và chưa hoàn thành", 10, "#1d4f91",
						query().taskAssigneeExpression("${currentUser()}")),
				new Queue("Chờ nhận", "Việc của nhóm bạn chưa có ai nhận", 20, "#2e7d32",
						query().taskCandidateGroupInExpression(MY_GROUPS).taskUnassigned()),
				new Queue("Sắp đến hạn", "Việc của nhóm bạn đến hạn trong " + SOON_DAYS + " ngày tới", 30, "#b26a00",
						ofMyGroups().dueAfterExpression("${now()}")
							.dueBeforeExpression("${inDays(" + SOON_DAYS + ")}")),
				new Queue("Quá hạn", "Việc của nhóm bạn đã quá hạn", 40, "#b3261e",
						ofMyGroups().dueBeforeExpression("${now()}")),
				new Queue("Chờ người dân", "Hồ sơ đang chờ người nộp bổ sung hoặc nộp tiền", 50, "#5a5f66",
						ofMyGroups().taskDefinitionKeyIn(WAITING_FOR_APPLICANT)));
	}

	private TaskQuery ofMyGroups() {
		return query().taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks();
	}

	private TaskQuery query() {
		return this.tasks.createTaskQuery().orderByDueDate().asc();
	}

	private void save(Queue queue) {
		Filter filter = this.filters.createTaskFilterQuery().filterName(queue.name()).singleResult();
		if (filter == null) {
			filter = this.filters.newTaskFilter(queue.name());
		}
		filter.setQuery(queue.query());
		filter.setProperties(Map.of("description", queue.description(), "priority", queue.order(), "color",
				queue.color(), "refresh", true, "showUndefinedVariable", false));
		this.filters.saveFilter(filter);
	}

	private record Queue(String name, String description, int order, String color, TaskQuery query) {
	}

}
