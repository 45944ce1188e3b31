package vn.motcua.cockpit.handover;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.cockpit.Act;
import vn.motcua.cockpit.Acts;
import vn.motcua.cockpit.Officer;
import vn.motcua.cockpit.Scope;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Dossiers;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.cockpit.handover.TaskOffice.AGENCY;
import static vn.motcua.cockpit.handover.TaskOffice.SCOPE;

/** Who gets a task, who cannot, and what is left behind as proof. */
@MotcuaTest
@Tag("database")
class HandoversTest {

	@Autowired
	TaskOffice office;

	@Autowired
	Handovers handovers;

	@Autowired
	Acts acts;

	@Autowired
	Dossiers dossiers;

	@Autowired
	TaskService tasks;

	@BeforeEach
	void open() {
		this.office.open();
	}

	@AfterEach
	void close() {
		this.office.close();
	}

	@Test
	void givesATaskToAColleagueAndLeavesProof() {
		Task task = this.office.task("ho-an");

		List<Handover> given = this.handovers.apply(List.of(task.getId()), "ho-binh", "đi công tác", SCOPE);

		assertThat(given).allMatch(Handover::possible);
		assertThat(this.office.holder(task)).isEqualTo("ho-binh");
		DossierEvent event = last(this.office.code(task));
		assertThat(event.kind()).isEqualTo("REASSIGNED");
		assertThat(event.actor()).isEqualTo("ho-giam-sat");
		assertThat(event.detail())
			.containsAllEntriesOf(Map.of("from", "ho-an", "to", "ho-binh", "reason", "đi công tác"));
		Act act = this.acts.ofAgencies(SCOPE.agencies(), 1).get(0);
		assertThat(act.kind()).isEqualTo(Act.Kind.REASSIGNED);
		assertThat(act.subject()).isEqualTo(task.getId());
		assertThat(act.dossierCode()).isEqualTo(this.office.code(task));
	}

	@Test
	void saysWhySomebodyCannotHaveATask() {
		Task task = this.office.task("ho-an");
		assertThat(reason(task, "ho-noi-khac")).contains("không phải cán bộ của cơ quan");
		assertThat(reason(task, "ho-lanh-dao")).contains("không có vai trò Cán bộ một cửa");
		assertThat(reason(task, "ho-an")).contains("chính người này");
		assertThat(this.handovers.apply(List.of(task.getId()), "ho-lanh-dao", "thử", SCOPE))
			.noneMatch(Handover::possible);
		assertThat(this.office.holder(task)).isEqualTo("ho-an");
	}

	@Test
	void keepsFourEyes() {
		this.office.person("ho-hai-vai", "reception-officers", AGENCY, "benefits-heads");
		Task check = this.office.task("ho-hai-vai");
		this.tasks.complete(check.getId());
		Task appraise = this.tasks.createTaskQuery().processInstanceId(check.getProcessInstanceId()).singleResult();

		assertThat(reason(appraise, "ho-hai-vai")).contains("đã xử lý hồ sơ với vai trò");
		assertThat(this.handovers.choices(List.of(appraise.getId()), SCOPE).able().keySet()).extracting(Officer::id)
			.contains("ho-lanh-dao")
			.doesNotContain("ho-hai-vai", "ho-an");
	}

	@Test
	void knowsNoTaskOfAnotherAgency() {
		Task task = this.office.task("ho-an");
		Scope elsewhere = new Scope(SCOPE.caller(), Set.of("G12.02.001"));
		assertThat(this.handovers.apply(List.of(task.getId()), "ho-noi-khac", "thử", elsewhere)).isEmpty();
		assertThat(this.office.holder(task)).isEqualTo("ho-an");
	}

	private String reason(Task task, String person) {
		return this.handovers.preview(List.of(task.getId()), person, SCOPE).get(0).reason();
	}

	private DossierEvent last(String code) {
		List<DossierEvent> events = this.dossiers.events(code);
		return events.get(events.size() - 1);
	}

}
