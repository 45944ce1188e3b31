package vn.motcua.clock.process;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;

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
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.clock.ClockRows;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.process.CaseProcess;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Rows that the engine's own events leave. */
@MotcuaTest
@Tag("database")
class StepRecordTest {

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	CaseProcess cases;

	@Autowired
	StepAdoption adoption;

	@Autowired
	JdbcClient jdbc;

	private String deployment;

	private String code;

	@BeforeEach
	void file() {
		this.deployment = this.repository.createDeployment()
			.addModelInstance("one-step.bpmn",
					Bpmn.createExecutableProcess(MaternityFiling.PROCEDURE)
						.startEvent()
						.userTask("UserTask_VerifyDossier")
						.camundaCandidateGroups("benefits-officers")
						.endEvent()
						.done())
			.deploy()
			.getId();
		this.code = this.cases.start(MaternityFiling.PROCEDURE, MaternityFiling.variables());
	}

	@AfterEach
	void undeploy() {
		this.repository.deleteDeployment(this.deployment, true);
	}

	@Test
	void recordsAStepFromItsBeginningToItsEnd() {
		Map<String, Object> row = row();
		assertThat(row).containsEntry("dossier_code", this.code)
			.containsEntry("agency", MaternityFiling.AGENCY)
			.containsEntry("procedure_slug", MaternityFiling.PROCEDURE)
			.containsEntry("process_key", MaternityFiling.PROCEDURE)
			.containsEntry("activity_id", "UserTask_VerifyDossier")
			.containsEntry("role", "benefits-officers")
			.containsEntry("task_id", task().getId());
		assertThat(row.get("officer")).isNull();
		assertThat(row.get("ended_at")).isNull();
		assertThat(due()).isEqualTo(task().getDueDate().toInstant());

		this.tasks.claim(task().getId(), "chi");
		assertThat(row()).containsEntry("officer", "chi");
		this.tasks.setAssignee(task().getId(), null);
		assertThat(row().get("officer")).isNull();
		this.tasks.claim(task().getId(), "dung");
		this.tasks.complete(task().getId());

		assertThat(row()).containsEntry("officer", "dung").containsEntry("outcome", "COMPLETED");
		assertThat(row().get("ended_at")).isNotNull();
	}

	@Test
	void followsADueDateThatMoves() {
		this.tasks.setDueDate(task().getId(), Date.from(ClockRows.at("2027-02-01T17:00")));
		assertThat(due()).isEqualTo(ClockRows.at("2027-02-01T17:00"));
	}

	@Test
	void endsAStepThatWasCancelled() {
		this.runtime.deleteProcessInstance(
				this.runtime.createProcessInstanceQuery().processInstanceBusinessKey(this.code).singleResult().getId(),
				"withdrawn");
		assertThat(row()).containsEntry("outcome", "CANCELLED");
		assertThat(row().get("ended_at")).isNotNull();
	}

	@Test
	void givesARowToTasksFromBeforeTheUpgradeOnce() {
		Map<String, Object> own = row();
		this.jdbc.sql("delete from step_record where dossier_code = ?").param(this.code).update();

		this.adoption.adopt(this.code);
		this.adoption.adopt(this.code);

		Map<String, Object> adopted = row();
		for (String column : List.of("task_id", "agency", "process_key", "activity_id", "role", "due_at")) {
			assertThat(adopted).containsEntry(column, own.get(column));
		}
	}

	private Task task() {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(this.code).singleResult();
	}

	private Map<String, Object> row() {
		return this.jdbc.sql("select * from step_record where dossier_code = ?").param(this.code).query().singleRow();
	}

	private Instant due() {
		return this.jdbc.sql("select due_at from step_record where dossier_code = ?")
			.param(this.code)
			.query(OffsetDateTime.class)
			.single()
			.toInstant();
	}

}
