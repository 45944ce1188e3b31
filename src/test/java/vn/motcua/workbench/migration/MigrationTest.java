package vn.motcua.workbench.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.DossierChain;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.process.CaseProcess;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

/** Running dossiers and a new version of what they run on. */
@MotcuaTest
@Tag("database")
class MigrationTest {

	private static final String SLUG = MaternityFiling.PROCEDURE;

	private static final String TASK = "UserTask_VerifyDossier";

	private static final Caller ADMIN = new Caller("quan-tri-thu", Set.of("camunda-admin"), Set.of());

	@Autowired
	RepositoryService repository;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	FormService forms;

	@Autowired
	ManagementService management;

	@Autowired
	CaseProcess cases;

	@Autowired
	Dossiers dossiers;

	@Autowired
	DossierChain chain;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Versions versions;

	@Autowired
	Migrations migrations;

	@Autowired
	Migrator migrator;

	@Autowired
	MigrationStore store;

	private TwoVersions models;

	private String code;

	private int old;

	@BeforeEach
	void aDossierOnTheOldVersion() {
		this.models = new TwoVersions(this.repository);
		this.models.deploy(TwoVersions.verify(TASK, "Xác minh", TwoVersions.OFFICERS), "biểu mẫu cũ");
		file();
	}

	@AfterEach
	void takeAway() {
		this.models.undeploy();
	}

	@Test
	void takesADossierOverWithItsTaskDatesTimerAndTheNewForm() {
		this.tasks.claim(task().getId(), "chi");
		Task before = task();
		Date timer = timer();
		this.models.deploy(TwoVersions.verify(TASK, "Xác minh kỹ", TwoVersions.OFFICERS), "biểu mẫu mới");
		assertThat(form()).contains("biểu mẫu cũ");

		long id = this.migrations.request(SLUG, this.old, Map.of(), "luật mới", ADMIN);
		assertThat(this.migrations.state(id).progress().waiting()).isEqualTo(1);
		this.migrator.sweep();

		assertThat(form()).contains("biểu mẫu mới");
		assertThat(task()).returns(before.getId(), Task::getId)
			.returns("Xác minh kỹ", Task::getName)
			.returns("chi", Task::getAssignee)
			.returns(before.getDueDate(), Task::getDueDate);
		assertThat(timer()).isEqualTo(timer);
		assertThat(step()).containsEntry("activity_id", TASK)
			.containsEntry("officer", "chi")
			.containsEntry("ended_at", null);
		assertThat(events()).singleElement()
			.returns("quan-tri-thu", DossierEvent::actor)
			.satisfies((event) -> assertThat(event.detail()).containsEntry("fromVersion", (long) this.old)
				.containsEntry("toVersion", this.old + 1L));
		assertThat(this.chain.check(this.code).isWhole()).isTrue();
		assertThat(this.migrations.state(id)).satisfies((state) -> {
			assertThat(state.progress().moved()).isEqualTo(1);
			assertThat(state.migration().finishedAt()).isNotNull();
			assertThat(state.migration().requestedBy()).isEqualTo("quan-tri-thu");
		});
		this.tasks.complete(before.getId());
		assertThat(step()).containsEntry("outcome", "COMPLETED");
	}

	@Test
	void showsHowManyRunOnWhichVersionAndWhereTheyStand() {
		this.models.deploy(TwoVersions.verify(TASK, "Xác minh kỹ", TwoVersions.OFFICERS), "mới");
		RunningModel model = this.versions.get(SLUG);
		assertThat(model.newest()).returns(this.old + 1, RunningModel.Version::number)
			.returns(0L, RunningModel.Version::running);
		RunningModel.Version before = model.version(this.old);
		assertThat(before.running()).isEqualTo(1);
		assertThat(this.versions.standing(before.definitionId())).singleElement()
			.isEqualTo(new RunningModel.Standing(TASK, "Xác minh", "việc của cán bộ", 1, 0));
		assertThat(this.versions.dossiersAt(before.definitionId(), TASK, 10)).containsExactly(this.code);
	}

	@Test
	void aDryRunSaysWhoWouldGoAndChangesNothing() {
		this.models.deploy(TwoVersions.verify(TASK, "Xác minh kỹ", "benefits-heads"), "mới");
		List<Object> before = state();

		DryRun dry = this.migrations.dryRun(this.migrations.plan(SLUG, this.old, Map.of()), 10);

		assertThat(dry).isEqualTo(new DryRun(1, 1, 1, List.of()));
		assertThat(state()).isEqualTo(before);
		this.migrator.sweep();
		assertThat(state()).isEqualTo(before);
	}

	@Test
	void aRemovedStepIsNamedAndItsDossierStaysAndIsListed() {
		this.models.deploy(TwoVersions.verify("UserTask_Other", "Bước khác", TwoVersions.OFFICERS), "mới");
		List<Object> before = state();

		VersionPlan plan = this.migrations.plan(SLUG, this.old, Map.of());
		assertThat(plan.gaps()).anySatisfy((gap) -> {
			assertThat(gap.activity()).isEqualTo(TASK);
			assertThat(gap.name()).isEqualTo("Xác minh");
			assertThat(gap.dossiers()).isEqualTo(1);
			assertThat(gap.why()).contains("không còn");
		});
		assertThat(this.migrations.dryRun(plan, 10).stays()).singleElement()
			.isEqualTo(new DryRun.Stays(this.code,
					"Đang ở «Xác minh»: bước này không ghép được với bước nào của phiên bản mới."));

		long id = this.migrations.request(SLUG, this.old, Map.of(), "thử", ADMIN);
		this.migrator.sweep();
		assertThat(this.migrations.state(id).failures()).singleElement().satisfies((failure) -> {
			assertThat(failure.code()).isEqualTo(this.code);
			assertThat(failure.problem()).contains("«Xác minh»");
		});
		assertThat(state()).isEqualTo(before);
	}

	@Test
	void aStepNamedByHandGoesOverWithItsTimerAndItsRecord() {
		Date timer = timer();
		this.models.deploy(TwoVersions.verify("UserTask_Other", "Bước khác", "benefits-heads"), "mới");
		this.tasks.claim(task().getId(), "chi");

		this.migrations.request(SLUG, this.old, Map.of(TASK, "UserTask_Other"), "đổi bước", ADMIN);
		this.migrator.sweep();

		assertThat(task()).returns("UserTask_Other", Task::getTaskDefinitionKey).returns(null, Task::getAssignee);
		assertThat(this.tasks.createTaskQuery()
			.processInstanceBusinessKey(this.code)
			.taskCandidateGroup("benefits-heads")
			.count()).isEqualTo(1);
		assertThat(timer()).isEqualTo(timer);
		assertThat(step()).containsEntry("activity_id", "UserTask_Other").containsEntry("role", "benefits-heads");
	}

	@Test
	void aStepThatBecameAnotherKindIsTold() {
		this.models.deploy(TwoVersions.machine(TASK), "mới");
		assertThat(this.migrations.plan(SLUG, this.old, Map.of()).gaps()).anySatisfy((gap) -> assertThat(gap.why())
			.isEqualTo("Bước này đã đổi loại: từ việc của cán bộ thành bước máy làm."));
		assertThatThrownBy(() -> this.migrations.plan(SLUG, this.old, Map.of(TASK, TASK)))
			.isInstanceOf(RefusedException.class)
			.hasMessageContaining("Không ghép được «Xác minh»");
		assertThatThrownBy(() -> this.migrations.plan(SLUG, this.old, Map.of(TASK, "UserTask_Nowhere")))
			.isInstanceOf(RefusedException.class)
			.hasMessageContaining("không có bước «UserTask_Nowhere»");
	}

	@Test
	void aDossierThatWaitsForTheMachineGoesOver() {
		this.models.deploy(TwoVersions.machine("ServiceTask_Work"), "");
		file();
		this.models.deploy(TwoVersions.machine("ServiceTask_Work"), "mới");
		assertThat(this.versions.standing(this.versions.get(SLUG).version(this.old).definitionId()))
			.extracting(RunningModel.Standing::activity, RunningModel.Standing::dossiers)
			.containsExactly(tuple("ServiceTask_Work", 1L));

		this.migrations.request(SLUG, this.old, Map.of(), "mới", ADMIN);
		this.migrator.sweep();

		assertThat(instance().getProcessDefinitionId()).isEqualTo(this.versions.get(SLUG).newest().definitionId());
		assertThat(this.management.createJobQuery()
			.processInstanceId(instance().getId())
			.singleResult()
			.getProcessDefinitionId()).isEqualTo(instance().getProcessDefinitionId());
	}

	@Test
	void aBlockGoesOverOnItsOwn() {
		this.models.deploy(TwoVersions.block("block-two-versions", "Bước khối"), "");
		this.cases.startBeside("block-two-versions", this.code, MaternityFiling.AGENCY);
		this.models.deploy(TwoVersions.block("block-two-versions", "Bước khối mới"), "");

		this.migrations.request("two-versions", 1, Map.of(), "mới", ADMIN);
		this.migrator.sweep();

		assertThat(this.versions.get("two-versions").versions()).singleElement()
			.returns(1L, RunningModel.Version::running);
		assertThat(this.tasks.createTaskQuery()
			.taskDefinitionKey("UserTask_InBlock")
			.processInstanceBusinessKey(this.code)
			.singleResult()
			.getName()).isEqualTo("Bước khối mới");
		assertThat(events()).singleElement()
			.satisfies((event) -> assertThat(event.detail()).containsEntry("model", "Khối hai phiên bản"));
	}

	@Test
	void onlyAdministratorsLetDossiersGo() {
		this.models.deploy(TwoVersions.verify(TASK, "Xác minh kỹ", TwoVersions.OFFICERS), "mới");
		Caller analyst = new Caller("phan-tich", Set.of("analysts"), Set.of());
		assertThatThrownBy(() -> this.migrations.request(SLUG, this.old, Map.of(), "thử", analyst))
			.isInstanceOf(RefusedException.class)
			.hasMessageContaining("Chỉ quản trị hệ thống");
		this.migrations.request(SLUG, this.old, Map.of(), "thử", ADMIN);
		assertThatThrownBy(() -> this.migrations.request(SLUG, this.old, Map.of(), "nữa", ADMIN))
			.isInstanceOf(RefusedException.class)
			.hasMessageContaining("đang được chuyển");
		this.migrator.sweep();
	}

	@Test
	void closesWhatAStoppedNodeLeftAndSettlesNothingTwice() {
		this.models.deploy(TwoVersions.verify(TASK, "Xác minh kỹ", TwoVersions.OFFICERS), "mới");
		long id = this.migrations.request(SLUG, this.old, Map.of(), "thử", ADMIN);
		this.store.settle(new MigrationStore.Case(id, instance().getId(), this.code, 0), "MOVED", 1, "", Instant.EPOCH);
		this.store.settle(new MigrationStore.Case(id, instance().getId(), this.code, 0), "FAILED", 1, "lỗi",
				Instant.EPOCH);
		assertThat(this.migrations.state(id).migration().finishedAt()).isNull();

		this.migrator.sweep();

		assertThat(this.migrations.state(id).progress()).isEqualTo(new Migration.Progress(0, 1, 0, 0));
		assertThat(this.migrations.state(id).migration().finishedAt()).isNotNull();
	}

	@Test
	void refusesMoreStepsByHandThanAreKept() {
		this.models.deploy(TwoVersions.verify(TASK, "Xác minh kỹ", TwoVersions.OFFICERS), "mới");
		assertThatThrownBy(() -> this.migrations.request(SLUG, this.old, Map.of(TASK, "x".repeat(4000)), "thử", ADMIN))
			.isInstanceOf(RefusedException.class)
			.hasMessageContaining("4000");
	}

	@Test
	void aDossierThatEndedMeanwhileIsCountedApart() {
		this.models.deploy(TwoVersions.verify(TASK, "Xác minh kỹ", TwoVersions.OFFICERS), "mới");
		long id = this.migrations.request(SLUG, this.old, Map.of(), "thử", ADMIN);
		this.tasks.complete(task().getId());
		this.migrator.sweep();
		assertThat(this.migrations.state(id).progress()).isEqualTo(new Migration.Progress(0, 0, 0, 1));
		assertThat(events()).isEmpty();
	}

	private void file() {
		this.code = this.cases.start(SLUG, MaternityFiling.variables());
		this.old = this.versions.get(SLUG).newest().number();
	}

	private List<Object> state() {
		return List.of(task().getTaskDefinitionKey(), task().getName(), instance().getProcessDefinitionId(), timer(),
				step(), this.dossiers.events(this.code));
	}

	private ProcessInstance instance() {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.code)
			.processDefinitionKey(SLUG)
			.singleResult();
	}

	private Task task() {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(this.code).singleResult();
	}

	private Date timer() {
		return this.management.createJobQuery()
			.processInstanceId(instance().getId())
			.timers()
			.singleResult()
			.getDuedate();
	}

	private Map<String, Object> step() {
		return this.jdbc.sql("select * from step_record where dossier_code = ?").param(this.code).query().singleRow();
	}

	private List<DossierEvent> events() {
		return this.dossiers.events(this.code).stream().filter((event) -> event.kind().equals("MIGRATED")).toList();
	}

	private String form() {
		try (InputStream form = this.forms.getDeployedTaskForm(task().getId())) {
			return new String(form.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
