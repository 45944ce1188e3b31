package vn.motcua.clock.process;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

import vn.motcua.process.CaseProcess;

/** Opens the apology beside a case and hands it to the officer who has the dossier. */
@Component
public class LateWork {

	private static final String BLOCK = "block-late-result";

	private final CaseProcess cases;

	private final TaskService tasks;

	LateWork(CaseProcess cases, TaskService tasks) {
		this.cases = cases;
		this.tasks = tasks;
	}

	/** Part of the caller's transaction, in the platform's name. */
	public void begin(String dossierCode, String agency) {
		this.cases.asPlatform(() -> {
			String instance = this.cases.startBeside(BLOCK, dossierCode, agency);
			this.tasks.createTaskQuery()
				.processInstanceId(instance)
				.listPage(0, 10)
				.forEach((task) -> holder(dossierCode, task)
					.ifPresent((officer) -> this.tasks.setAssignee(task.getId(), officer)));
			return null;
		});
	}

	/** Who has an open step of this dossier for which the same group answers. */
	private Optional<String> holder(String dossierCode, Task task) {
		List<String> groups = this.tasks.getIdentityLinksForTask(task.getId())
			.stream()
			.map(IdentityLink::getGroupId)
			.filter((group) -> group != null)
			.toList();
		return this.tasks.createTaskQuery()
			.processInstanceBusinessKey(dossierCode)
			.taskCandidateGroupIn(groups)
			.includeAssignedTasks()
			.taskAssigned()
			.listPage(0, 10)
			.stream()
			.map(Task::getAssignee)
			.findFirst();
	}

}
