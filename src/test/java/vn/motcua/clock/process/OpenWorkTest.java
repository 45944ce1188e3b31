package vn.motcua.clock.process;

import java.time.Clock;
import java.time.Instant;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.clock.ClockEntry;
import vn.motcua.clock.ClockEntry.Kind;
import vn.motcua.clock.DossierClocks;
import vn.motcua.clock.StepDueDates;
import vn.motcua.clock.StepRegister;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.MaternityCases;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.clock.TermDossiers.at;
import static vn.motcua.clock.TermDossiers.now;

/** Open tasks and timers that move with the clock, or stand with it. */
@MotcuaTest
@Tag("database")
class OpenWorkTest {

	private static final String VERIFY = "UserTask_VerifyDossier";

	@Autowired
	WaitingCases waiting;

	@Autowired
	MaternityCases cases;

	@Autowired
	TaskService tasks;

	@Autowired
	ManagementService management;

	@Autowired
	Dossiers dossiers;

	@Autowired
	DossierClocks clocks;

	@Autowired
	StepDueDates steps;

	@Autowired
	StepRegister register;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@BeforeEach
	void begin() {
		this.waiting.begin();
	}

	@AfterEach
	void end() {
		this.waiting.end();
	}

	@Test
	void resumingMovesTasksAndTimersWithThePromisedDate() {
		String code = this.waiting.accepted();
		Instant promised = this.dossiers.get(code).promisedAt();
		Instant due = this.steps.dueAt(code, VERIFY, this.clock.instant()).orElseThrow();
		this.cases.complete(code, "UserTask_Check");
		assertThat(this.clocks.of(code).stopReason()).isEqualTo("OTHER_AGENCY");
		assertThat(timer(code)).isEqualTo(promised);
		now("2025-09-11T09:00");
		this.cases.complete(code, "UserTask_ReceiveAnswer");
		Dossier resumed = this.dossiers.get(code);
		assertThat(resumed.promisedAt()).isAfter(promised).isEqualTo(this.clocks.of(code).promisedAt());
		assertThat(timer(code)).isEqualTo(resumed.promisedAt());
		assertThat(due(code, VERIFY)).isAfter(due).isBefore(resumed.promisedAt());
		assertThat(this.waiting.kinds(code)).containsSubsequence("CLOCK_STOPPED", "CLOCK_RESUMED");
	}

	/** The model stops the clock, but somebody's step led there. */
	@Test
	void theLedgerTellsWhoseStepStoppedTheClock() {
		String code = this.waiting.accepted();
		this.tasks.claim(this.cases.task(code, "UserTask_Check").getId(), "dm-benefits-1");
		this.cases.complete(code, "UserTask_Check");
		assertThat(this.clocks.ledger(code)).filteredOn((entry) -> entry.kind() == Kind.STOPPED)
			.extracting(ClockEntry::actor)
			.containsExactly("dm-benefits-1");
	}

	@Test
	void stoppingAndResumingAtOnceMovesNothing() {
		String code = this.waiting.accepted();
		Instant promised = this.dossiers.get(code).promisedAt();
		Instant due = this.steps.dueAt(code, VERIFY, this.clock.instant()).orElseThrow();
		this.cases.complete(code, "UserTask_Check");
		this.cases.complete(code, "UserTask_ReceiveAnswer");
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
		String code = this.waiting.accepted();
		this.cases.complete(code, "UserTask_Check");
		assertThat(this.tasks.createTaskQuery().processInstanceBusinessKey(code).list()).hasSize(2)
			.allSatisfy((task) -> assertThat(task.getDueDate()).isNull());
		assertThat(this.register.ofDossier(code)).filteredOn((step) -> step.endedAt() == null)
			.hasSize(2)
			.allSatisfy((step) -> assertThat(step.dueAt()).isNull());
		now("2025-09-11T09:00");
		this.clocks.move(code, at("2025-09-30T17:00"), at("2025-09-30T17:00"), "Nghỉ thêm một ngày", "admin");
		assertThat(this.cases.task(code, VERIFY).getDueDate()).isNull();
		this.clocks.resume(code, "OTHER_AGENCY", "system");
		assertThat(this.register.ofDossier(code)).filteredOn((step) -> step.endedAt() == null)
			.hasSize(2)
			.allSatisfy((step) -> assertThat(step.dueAt()).isEqualTo(due(code, step.activityId()))
				.isAfter(this.clock.instant())
				.isBeforeOrEqualTo(this.dossiers.get(code).promisedAt()));
		this.clocks.stop(code, "OTHER_AGENCY", "system");
		assertThat(this.cases.task(code, VERIFY).getDueDate()).isNull();
	}

	@Test
	void whoWaitsForTheApplicantSeesTheApplicantsTerm() {
		String code = this.waiting.accepted();
		this.dossiers.requestSupplement(code, "system");
		assertThat(this.cases.task(code, "UserTask_Check").getDueDate()).isNull();
		Instant term = Instant.parse(this.dossiers.get(code).data().text("supplementDueAt"));
		assertThat(this.steps.dueAt(code, "UserTask_ReceiveSupplement", this.clock.instant())).contains(term);
		this.dossiers.resume(code, "system");
		assertThat(due(code, "UserTask_Check")).isAfter(this.clock.instant());
	}

	/** A withdrawal while another agency is asked: nothing is held for ever. */
	@Test
	void whatIsStillOpenWhenAStoppedDossierEndsHasItsDateBack() {
		String code = this.waiting.accepted();
		Instant due = this.steps.dueAt(code, VERIFY, this.clock.instant()).orElseThrow();
		this.cases.complete(code, "UserTask_Check");
		assertThat(held(code)).as("the step that led to the stop keeps its target").isOne();
		now("2025-09-11T09:00");
		this.dossiers.move(code, "system", DossierStatus.WITHDRAWN, "");
		assertThat(held(code)).isZero();
		assertThat(due(code, VERIFY)).as("three working days later").isAfter(due);
		assertThat(this.register.ofDossier(code)).filteredOn((step) -> step.activityId().equals(VERIFY))
			.singleElement()
			.satisfies((step) -> assertThat(step.dueAt()).isEqualTo(due(code, VERIFY)));
	}

	private long held(String code) {
		return this.jdbc.sql("select count(*) from step_record where dossier_code = ? and held_due_at is not null")
			.param(code)
			.query(Long.class)
			.single();
	}

	private Instant due(String code, String task) {
		return this.cases.task(code, task).getDueDate().toInstant();
	}

	private Instant timer(String code) {
		return this.management.createJobQuery()
			.processInstanceId(this.dossiers.get(code).processInstanceId())
			.timers()
			.singleResult()
			.getDuedate()
			.toInstant();
	}

}
