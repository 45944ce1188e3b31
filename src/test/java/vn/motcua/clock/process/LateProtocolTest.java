package vn.motcua.clock.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.clock.DossierClocks;
import vn.motcua.clock.LateSweep;
import vn.motcua.clock.StepDueDates;
import vn.motcua.clock.StepRegister;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.process.CaseClock;
import vn.motcua.process.CaseProcess;
import vn.motcua.scenario.process.CaseDriver;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Open work that moves with the clock, and the late protocol under two nodes. Plays in
 * September 2025, before every other dossier of the shared database.
 */
@MotcuaTest
@Tag("database")
class LateProtocolTest {

	private static final String VERIFY = "UserTask_VerifyDossier";

	private static final String DRAFT = "UserTask_DraftApology";

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	ManagementService management;

	@Autowired
	CaseProcess cases;

	@Autowired
	Dossiers dossiers;

	@Autowired
	DossierClocks clocks;

	@Autowired
	LateSweep sweep;

	@Autowired
	StepDueDates steps;

	@Autowired
	StepRegister register;

	@Autowired
	Clock clock;

	private String deployment;

	@BeforeEach
	void deploy() {
		now("2025-09-08T09:00");
		this.deployment = WaitingModel.deploy(this.repository);
	}

	@AfterEach
	void undeploy() {
		this.repository.deleteDeployment(this.deployment, true);
		CaseDriver.releaseClock();
	}

	@Test
	void resumingMovesTasksAndTimersWithThePromisedDate() {
		String code = accepted();
		Instant promised = this.dossiers.get(code).promisedAt();
		Instant due = this.steps.dueAt(code, VERIFY, this.clock.instant()).orElseThrow();
		complete(code, "UserTask_Check");
		assertThat(this.clocks.of(code).stopReason()).isEqualTo("OTHER_AGENCY");
		assertThat(timer(code)).isEqualTo(promised);
		now("2025-09-11T09:00");
		complete(code, "UserTask_ReceiveAnswer");
		Dossier resumed = this.dossiers.get(code);
		assertThat(resumed.promisedAt()).isAfter(promised).isEqualTo(this.clocks.of(code).promisedAt());
		assertThat(timer(code)).isEqualTo(resumed.promisedAt());
		assertThat(due(code, VERIFY)).isAfter(due).isBefore(resumed.promisedAt());
		assertThat(kinds(code)).containsSubsequence("CLOCK_STOPPED", "CLOCK_RESUMED");
	}

	@Test
	void stoppingAndResumingAtOnceMovesNothing() {
		String code = accepted();
		Instant promised = this.dossiers.get(code).promisedAt();
		Instant due = this.steps.dueAt(code, VERIFY, this.clock.instant()).orElseThrow();
		complete(code, "UserTask_Check");
		complete(code, "UserTask_ReceiveAnswer");
		assertThat(this.dossiers.get(code).promisedAt()).isEqualTo(promised);
		assertThat(due(code, VERIFY)).isEqualTo(due);
		assertThat(timer(code)).isEqualTo(promised);
	}

	/**
	 * Neither Tasklist's queues nor the figures may call a step overdue that may not go
	 * on.
	 */
	@Test
	void whileTheClockStandsNothingIsDueAndNothingIsLost() {
		String code = accepted();
		complete(code, "UserTask_Check");
		assertThat(this.tasks.createTaskQuery().processInstanceBusinessKey(code).list()).hasSize(2)
			.allSatisfy((task) -> assertThat(task.getDueDate()).isNull());
		assertThat(this.register.ofDossier(code)).filteredOn((step) -> step.endedAt() == null)
			.hasSize(2)
			.allSatisfy((step) -> assertThat(step.dueAt()).isNull());
		now("2025-09-11T09:00");
		this.clocks.move(code, at("2025-09-30T17:00"), at("2025-09-30T17:00"), "Nghỉ thêm một ngày", "admin");
		assertThat(task(code, VERIFY).getDueDate()).isNull();
		this.clocks.resume(code, "OTHER_AGENCY", "system");
		assertThat(this.register.ofDossier(code)).filteredOn((step) -> step.endedAt() == null)
			.hasSize(2)
			.allSatisfy((step) -> assertThat(step.dueAt()).isEqualTo(due(code, step.activityId()))
				.isAfter(this.clock.instant())
				.isBeforeOrEqualTo(this.dossiers.get(code).promisedAt()));
		this.clocks.stop(code, "OTHER_AGENCY", "system");
		assertThat(task(code, VERIFY).getDueDate()).isNull();
	}

	@Test
	void whoWaitsForTheApplicantSeesTheApplicantsTerm() {
		String code = accepted();
		this.dossiers.requestSupplement(code, "system");
		assertThat(task(code, "UserTask_Check").getDueDate()).isNull();
		Instant term = Instant.parse(this.dossiers.get(code).data().text("supplementDueAt"));
		assertThat(this.steps.dueAt(code, "UserTask_ReceiveSupplement", this.clock.instant())).contains(term);
		this.dossiers.resume(code, "system");
		assertThat(due(code, "UserTask_Check")).isAfter(this.clock.instant());
	}

	@Test
	void theOfficerWhoHasTheDossierIsAskedToApologise() {
		String code = accepted();
		complete(code, "UserTask_Check");
		complete(code, "UserTask_ReceiveAnswer");
		this.tasks.setAssignee(task(code, VERIFY).getId(), "ba-officer");
		CaseDriver.setClock(this.clocks.of(code).warnAt());
		this.sweep.run();
		assertThat(task(code, DRAFT).getAssignee()).isEqualTo("ba-officer");
		assertThat(task(code, DRAFT).getDueDate()).isBefore(Date.from(this.dossiers.get(code).promisedAt()));
		this.dossiers.decide(code, "system");
		assertThat(apologies(code)).isZero();
	}

	@Test
	void aStopClosesTheDraftAndTheWarningComesAgainForTheNewDate() {
		String code = accepted();
		CaseDriver.setClock(this.clocks.of(code).warnAt());
		this.sweep.run();
		assertThat(apologies(code)).isEqualTo(1);
		this.clocks.stop(code, "OTHER_AGENCY", "system");
		assertThat(apologies(code)).isZero();
		this.clocks.resume(code, "OTHER_AGENCY", "system");
		CaseDriver.setClock(this.clocks.of(code).warnAt());
		this.sweep.run();
		assertThat(apologies(code)).isEqualTo(1);
	}

	@Test
	void everyDossierIsWarnedAndNotedOnceHoweverManyNodesSweep() throws Exception {
		List<String> codes = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			codes.add(accepted());
		}
		CaseDriver.setClock(this.clocks.of(codes.get(0)).warnAt());
		sweepOnTwoNodes();
		assertThat(codes).allSatisfy((code) -> {
			assertThat(apologies(code)).isEqualTo(1);
			assertThat(this.clocks.of(code).warnAt()).isNull();
			assertThat(this.clocks.of(code).isLate(this.clocks.of(code).promisedAt())).isFalse();
		});
		CaseDriver.setClock(this.clocks.of(codes.get(0)).promisedAt().plusSeconds(60));
		sweepOnTwoNodes();
		this.sweep.run();
		assertThat(codes).allSatisfy((code) -> {
			assertThat(kinds(code)).filteredOn("LATE"::equals).hasSize(1);
			assertThat(apologies(code)).isEqualTo(1);
		});
		codes.forEach((code) -> this.dossiers.move(code, "system", DossierStatus.STOPPED, ""));
		assertThat(codes).allSatisfy((code) -> assertThat(apologies(code)).isZero());
	}

	@Test
	void aStoppedDossierIsNeitherWarnedNorLate() {
		String code = accepted();
		complete(code, "UserTask_Check");
		now("2025-12-01T09:00");
		this.sweep.run();
		assertThat(apologies(code)).isZero();
		assertThat(kinds(code)).doesNotContain("LATE");
	}

	private void sweepOnTwoNodes() throws Exception {
		ExecutorService nodes = Executors.newFixedThreadPool(2);
		try {
			Callable<Void> node = () -> {
				this.sweep.run();
				return null;
			};
			for (Future<Void> swept : nodes.invokeAll(List.of(node, node))) {
				swept.get();
			}
		}
		finally {
			nodes.shutdownNow();
		}
	}

	private String accepted() {
		Map<String, Object> values = MaternityFiling.variables();
		values.put("fromDate", "2025-08-01");
		values.put("toDate", "2026-01-31");
		values.put("childBirthDate", "2025-08-03");
		values.put("totalDays", 184);
		String code = this.cases.start(MaternityFiling.PROCEDURE, values);
		this.dossiers.accept(code, "system");
		this.dossiers.move(code, "system", DossierStatus.PROCESSING, "");
		return code;
	}

	private long apologies(String code) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(code)
			.processDefinitionKey("block-late-result")
			.count();
	}

	private List<String> kinds(String code) {
		return this.dossiers.events(code).stream().map(DossierEvent::kind).toList();
	}

	private void complete(String code, String task) {
		this.tasks.complete(task(code, task).getId());
	}

	private Task task(String code, String task) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(code).taskDefinitionKey(task).singleResult();
	}

	private Instant due(String code, String task) {
		return task(code, task).getDueDate().toInstant();
	}

	private Instant timer(String code) {
		return this.management.createJobQuery()
			.processInstanceId(this.dossiers.get(code).processInstanceId())
			.timers()
			.singleResult()
			.getDuedate()
			.toInstant();
	}

	private static void now(String local) {
		CaseDriver.setClock(at(local));
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(CaseClock.VIETNAM).toInstant();
	}

}
