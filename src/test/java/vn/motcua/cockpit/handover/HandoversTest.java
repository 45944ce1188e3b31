package vn.motcua.cockpit.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.cockpit.Act;
import vn.motcua.cockpit.Acts;
import vn.motcua.cockpit.Officer;
import vn.motcua.cockpit.Scope;
import vn.motcua.cockpit.handover.Absences.Plan;
import vn.motcua.cockpit.handover.store.AbsenceStore;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.identity.Users;
import vn.motcua.process.CaseProcess;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who gets a task, who cannot, and what is left behind as proof. */
@MotcuaTest
@Tag("database")
class HandoversTest {

	private static final String AGENCY = MaternityFiling.AGENCY;

	private static final Scope SCOPE = new Scope(new Caller("ho-giam-sat", Set.of("supervisors"), Set.of(AGENCY)),
			Set.of(AGENCY));

	@Autowired
	Handovers handovers;

	@Autowired
	Absences absences;

	@Autowired
	AbsenceSweep sweep;

	@Autowired
	AbsenceStore store;

	@Autowired
	Acts acts;

	@Autowired
	Users users;

	@Autowired
	CaseProcess cases;

	@Autowired
	Dossiers dossiers;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService runtime;

	@Autowired
	RepositoryService repository;

	@Autowired
	Clock clock;

	private String deployment;

	@BeforeEach
	void people() {
		for (String id : List.of("ho-an", "ho-binh", "ho-chi", "ho-dung")) {
			person(id, "reception-officers", AGENCY);
		}
		person("ho-lanh-dao", "benefits-heads", AGENCY);
		person("ho-noi-khac", "reception-officers", "G12.02.001");
		this.deployment = this.repository.createDeployment()
			.addModelInstance("handover.bpmn",
					Bpmn.createExecutableProcess(MaternityFiling.PROCEDURE)
						.startEvent()
						.userTask("UserTask_Check")
						.name("Kiểm tra giấy tờ")
						.camundaCandidateGroups("reception-officers")
						.userTask("UserTask_Appraise")
						.name("Thẩm định")
						.camundaCandidateGroups("benefits-heads")
						.endEvent()
						.done())
			.deploy()
			.getId();
	}

	@AfterEach
	void undeploy() {
		this.repository.deleteDeployment(this.deployment, true);
	}

	@Test
	void givesATaskToAColleagueAndLeavesProof() {
		Task task = task("ho-an");

		List<Handover> given = this.handovers.apply(List.of(task.getId()), "ho-binh", "đi công tác", SCOPE);

		assertThat(given).allMatch(Handover::possible);
		assertThat(holder(task)).isEqualTo("ho-binh");
		DossierEvent event = last(code(task));
		assertThat(event.kind()).isEqualTo("REASSIGNED");
		assertThat(event.actor()).isEqualTo("ho-giam-sat");
		assertThat(event.detail())
			.containsAllEntriesOf(Map.of("from", "ho-an", "to", "ho-binh", "reason", "đi công tác"));
		Act act = this.acts.ofAgencies(SCOPE.agencies(), 1).get(0);
		assertThat(act.kind()).isEqualTo(Act.Kind.REASSIGNED);
		assertThat(act.subject()).isEqualTo(task.getId());
		assertThat(act.dossierCode()).isEqualTo(code(task));
	}

	@Test
	void saysWhySomebodyCannotHaveATask() {
		Task task = task("ho-an");
		assertThat(reason(task, "ho-noi-khac")).contains("không phải cán bộ của cơ quan");
		assertThat(reason(task, "ho-lanh-dao")).contains("không có vai trò Cán bộ một cửa");
		assertThat(reason(task, "ho-an")).contains("chính người này");
		assertThat(this.handovers.apply(List.of(task.getId()), "ho-lanh-dao", "thử", SCOPE))
			.noneMatch(Handover::possible);
		assertThat(holder(task)).isEqualTo("ho-an");
	}

	@Test
	void keepsFourEyes() {
		person("ho-hai-vai", "reception-officers", AGENCY, "benefits-heads");
		Task check = task("ho-hai-vai");
		this.tasks.complete(check.getId());
		Task appraise = this.tasks.createTaskQuery().processInstanceId(check.getProcessInstanceId()).singleResult();

		assertThat(reason(appraise, "ho-hai-vai")).contains("đã xử lý hồ sơ với vai trò");
		assertThat(this.handovers.choices(List.of(appraise.getId()), SCOPE).able().keySet()).extracting(Officer::id)
			.contains("ho-lanh-dao")
			.doesNotContain("ho-hai-vai", "ho-an");
	}

	@Test
	void knowsNoTaskOfAnotherAgency() {
		Task task = task("ho-an");
		Scope elsewhere = new Scope(SCOPE.caller(), Set.of("G12.02.001"));
		assertThat(this.handovers.apply(List.of(task.getId()), "ho-noi-khac", "thử", elsewhere)).isEmpty();
		assertThat(holder(task)).isEqualTo("ho-an");
	}

	@Test
	void coversAnAbsenceNowAndLater() {
		Task first = task("ho-chi");
		Task kept = task("ho-chi");
		LocalDate today = LocalDate.now(this.clock);
		Plan plan = new Plan(AGENCY, "ho-chi", "ho-dung", today, today, "nghỉ phép");
		assertThat(this.absences.preview(plan, SCOPE)).hasSize(2).allMatch(Handover::possible);

		this.absences.set(plan, List.of(kept.getId()), SCOPE);
		Task later = task("ho-chi");
		this.sweep.run();

		assertThat(holder(first)).isEqualTo("ho-dung");
		assertThat(holder(later)).isEqualTo("ho-dung");
		assertThat(holder(kept)).isEqualTo("ho-chi");
		assertThat(this.acts.ofAgencies(SCOPE.agencies(), 2)).extracting(Act::kind)
			.containsExactly(Act.Kind.COVERED, Act.Kind.COVERED);
		Task other = task("ho-an");
		assertThat(reason(other, "ho-chi")).contains("vắng mặt");
		assertThat(this.store.on(today.plusDays(1))).noneMatch((absence) -> absence.officer().equals("ho-chi"));

		assertThatThrownBy(() -> this.absences.set(plan, List.of(), SCOPE)).isInstanceOf(RefusedException.class)
			.hasMessageContaining("đã được khai");
		end("ho-chi");
		Task afterwards = task("ho-chi");
		this.sweep.run();
		assertThat(holder(afterwards)).isEqualTo("ho-chi");
	}

	/** Whatever cannot be moved must not stand before the rest. */
	@Test
	void coversWhatComesAfterManyTasksThatCannotMove() {
		person("ho-em", "reception-officers", AGENCY);
		List<Task> stuck = IntStream.range(0, OpenTasks.MOST).mapToObj((i) -> {
			Task alone = this.tasks.newTask();
			alone.setTenantId(AGENCY);
			alone.setAssignee("ho-em");
			alone.setDueDate(new Date(0));
			this.tasks.saveTask(alone);
			return alone;
		}).toList();
		Task last = task("ho-em");
		LocalDate today = LocalDate.now(this.clock);

		this.absences.set(new Plan(AGENCY, "ho-em", "ho-dung", today, today, "nghỉ phép"), List.of(), SCOPE);

		assertThat(holder(last)).isEqualTo("ho-dung");
		this.absences.list(SCOPE)
			.stream()
			.filter((absence) -> absence.officer().equals("ho-em"))
			.forEach((absence) -> assertThat(this.absences.left(absence)).isEqualTo(stuck.size()));
		this.tasks.deleteTasks(stuck.stream().map(Task::getId).toList(), true);
		end("ho-em");
	}

	@Test
	void refusesAnAbsenceThatMakesNoSense() {
		LocalDate today = LocalDate.now(this.clock);
		assertRefused(new Plan("G12.02.001", "ho-noi-khac", "ho-an", today, today, "nghỉ"), "phạm vi");
		assertRefused(new Plan(AGENCY, "ho-an", "ho-an", today, today, "nghỉ"), "người khác");
		assertRefused(new Plan(AGENCY, "ho-an", "ho-noi-khac", today, today, "nghỉ"), "cán bộ của cơ quan");
		assertRefused(new Plan(AGENCY, "ho-an", "ho-binh", today, today.minusDays(1), "nghỉ"), "ngày cuối");
		assertRefused(new Plan(AGENCY, "ho-an", "ho-binh", today, today, " "), "lý do");
	}

	private void assertRefused(Plan plan, String words) {
		assertThatThrownBy(() -> this.absences.set(plan, List.of(), SCOPE)).isInstanceOf(RefusedException.class)
			.hasMessageContaining(words);
	}

	private void end(String officer) {
		this.absences.list(SCOPE)
			.stream()
			.filter((absence) -> absence.officer().equals(officer) && absence.endedAt() == null)
			.forEach((absence) -> this.absences.end(absence.id(), SCOPE));
	}

	private void person(String id, String role, String agency, String... more) {
		Set<String> roles = new java.util.HashSet<>(Set.of(more));
		roles.add(role);
		this.users.create(id, "Thử", id, id + "@example.vn", "Thu-nghiem-2026!", roles, Set.of(agency));
	}

	private Task task(String holder) {
		String code = this.cases.start(MaternityFiling.PROCEDURE, MaternityFiling.variables());
		Task task = this.tasks.createTaskQuery().processInstanceBusinessKey(code).singleResult();
		this.tasks.setAssignee(task.getId(), holder);
		return task;
	}

	private String code(Task task) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult()
			.getBusinessKey();
	}

	private String holder(Task task) {
		return this.tasks.createTaskQuery().taskId(task.getId()).singleResult().getAssignee();
	}

	private String reason(Task task, String person) {
		return this.handovers.preview(List.of(task.getId()), person, SCOPE).get(0).reason();
	}

	private DossierEvent last(String code) {
		List<DossierEvent> events = this.dossiers.events(code);
		return events.get(events.size() - 1);
	}

}
