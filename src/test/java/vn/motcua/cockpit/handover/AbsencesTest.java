package vn.motcua.cockpit.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.cockpit.Act;
import vn.motcua.cockpit.Acts;
import vn.motcua.cockpit.handover.Absences.Plan;
import vn.motcua.cockpit.handover.store.AbsenceStore;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.cockpit.handover.TaskOffice.AGENCY;
import static vn.motcua.cockpit.handover.TaskOffice.SCOPE;

/** Somebody does the work of who is away, now and as it comes. */
@MotcuaTest
@Tag("database")
class AbsencesTest {

	@Autowired
	TaskOffice office;

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
	TaskService tasks;

	@Autowired
	Clock clock;

	@BeforeEach
	void open() {
		this.office.open();
	}

	@AfterEach
	void close() {
		this.office.close();
	}

	@Test
	void coversAnAbsenceNowAndLater() {
		Task first = this.office.task("ho-chi");
		Task kept = this.office.task("ho-chi");
		LocalDate today = LocalDate.now(this.clock);
		Plan plan = new Plan(AGENCY, "ho-chi", "ho-dung", today, today, "nghỉ phép");
		assertThat(this.absences.preview(plan, SCOPE)).hasSize(2).allMatch(Handover::possible);

		this.absences.set(plan, List.of(kept.getId()), SCOPE);
		Task later = this.office.task("ho-chi");
		this.sweep.run();

		assertThat(this.office.holder(first)).isEqualTo("ho-dung");
		assertThat(this.office.holder(later)).isEqualTo("ho-dung");
		assertThat(this.office.holder(kept)).isEqualTo("ho-chi");
		assertThat(this.acts.ofAgencies(SCOPE.agencies(), 2)).extracting(Act::kind)
			.containsExactly(Act.Kind.COVERED, Act.Kind.COVERED);
		Task other = this.office.task("ho-an");
		assertThat(reason(other, "ho-chi")).contains("vắng mặt");
		assertThat(this.store.on(today.plusDays(1))).noneMatch((absence) -> absence.officer().equals("ho-chi"));

		assertThatThrownBy(() -> this.absences.set(plan, List.of(), SCOPE)).isInstanceOf(RefusedException.class)
			.hasMessageContaining("đã được khai");
		end("ho-chi");
		Task afterwards = this.office.task("ho-chi");
		this.sweep.run();
		assertThat(this.office.holder(afterwards)).isEqualTo("ho-chi");
	}

	/** Whatever cannot be moved must not stand before the rest. */
	@Test
	void coversWhatComesAfterManyTasksThatCannotMove() {
		this.office.person("ho-em", "reception-officers", AGENCY);
		List<Task> stuck = IntStream.range(0, OpenTasks.MOST).mapToObj((i) -> {
			Task alone = this.tasks.newTask();
			alone.setTenantId(AGENCY);
			alone.setAssignee("ho-em");
			alone.setDueDate(new Date(0));
			this.tasks.saveTask(alone);
			return alone;
		}).toList();
		Task last = this.office.task("ho-em");
		LocalDate today = LocalDate.now(this.clock);

		this.absences.set(new Plan(AGENCY, "ho-em", "ho-dung", today, today, "nghỉ phép"), List.of(), SCOPE);

		assertThat(this.office.holder(last)).isEqualTo("ho-dung");
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

	private String reason(Task task, String person) {
		return this.handovers.preview(List.of(task.getId()), person, SCOPE).get(0).reason();
	}

}
