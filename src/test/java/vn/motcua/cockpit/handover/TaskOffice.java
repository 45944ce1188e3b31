package vn.motcua.cockpit.handover;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import vn.motcua.cockpit.Scope;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.MaternityCases;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.identity.Users;

/** An office whose people check and appraise, and its supervisor. */
@Lazy
@Component
class TaskOffice {

	static final String AGENCY = MaternityFiling.AGENCY;

	static final Scope SCOPE = new Scope(new Caller("ho-giam-sat", Set.of("supervisors"), Set.of(AGENCY)),
			Set.of(AGENCY));

	private final Users users;

	private final MaternityCases cases;

	private final TaskService tasks;

	private final RuntimeService runtime;

	TaskOffice(Users users, MaternityCases cases, TaskService tasks, RuntimeService runtime) {
		this.users = users;
		this.cases = cases;
		this.tasks = tasks;
		this.runtime = runtime;
	}

	void open() {
		for (String id : List.of("ho-an", "ho-binh", "ho-chi", "ho-dung")) {
			person(id, "reception-officers", AGENCY);
		}
		person("ho-lanh-dao", "benefits-heads", AGENCY);
		person("ho-noi-khac", "reception-officers", "G12.02.001");
		this.cases.deploy(Bpmn.createExecutableProcess(MaternityFiling.PROCEDURE)
			.startEvent()
			.userTask("UserTask_Check")
			.name("Kiểm tra giấy tờ")
			.camundaCandidateGroups("reception-officers")
			.userTask("UserTask_Appraise")
			.name("Thẩm định")
			.camundaCandidateGroups("benefits-heads")
			.endEvent()
			.done());
	}

	void close() {
		this.cases.undeploy();
	}

	void person(String id, String role, String agency, String... more) {
		Set<String> roles = new HashSet<>(Set.of(more));
		roles.add(role);
		this.users.create(id, "Thử", id, id + "@example.vn", "Thu-nghiem-2026!", roles, Set.of(agency));
	}

	/** A new dossier's first task, which somebody has. */
	Task task(String holder) {
		Task task = this.cases.task(this.cases.start());
		this.tasks.setAssignee(task.getId(), holder);
		return task;
	}

	String code(Task task) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult()
			.getBusinessKey();
	}

	String holder(Task task) {
		return this.tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
	}

}
