package vn.motcua.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.motcua.clock.ClockEntry.Kind;
import vn.motcua.clock.calendar.CalendarBook;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.MaternityCases;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.notification.Notice;
import vn.motcua.notification.NoticeKind;
import vn.motcua.notification.Notices;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.clock.CalendarChanges.DAY;
import static vn.motcua.clock.CalendarChanges.NOTE;
import static vn.motcua.clock.CalendarChanges.OFF;
import static vn.motcua.clock.CalendarChanges.WORKED;
import static vn.motcua.clock.TermDossiers.OFFICER;
import static vn.motcua.clock.TermDossiers.at;
import static vn.motcua.clock.TermDossiers.now;

/** What a change of the calendar does to open dossiers, before and after it is made. */
@MotcuaTest
@Tag("database")
class CalendarReplayTest {

	@Autowired
	CalendarChanges changes;

	@Autowired
	TermDossiers cases;

	@Autowired
	CalendarDesk desk;

	@Autowired
	CalendarReplayer replayer;

	@Autowired
	DossierClocks clocks;

	@Autowired
	Dossiers dossiers;

	@Autowired
	Notices notices;

	@Autowired
	CalendarBook book;

	@Autowired
	MaternityCases running;

	@AfterEach
	void restore() {
		this.changes.restore();
	}

	@Test
	void aDryRunTellsWhichDossiersMoveAndMovesNone() {
		String code = accepted("2027-06-07T09:00");
		String done = accepted("2027-05-20T09:00");
		CalendarForecast forecast = this.desk.forecast(OFF);
		assertThat(forecast.moves()).filteredOn((move) -> move.code().equals(code))
			.singleElement()
			.isEqualTo(new PromiseMove(code, MaternityFiling.AGENCY, MaternityFiling.PROCEDURE, at("2027-06-16T17:00"),
					at("2027-06-17T17:00")));
		assertThat(forecast.moves()).extracting(PromiseMove::code).doesNotContain(done);
		assertThat(forecast.agencies()).filteredOn((row) -> row.agency().equals(MaternityFiling.AGENCY))
			.singleElement()
			.satisfies((row) -> assertThat(row.later()).isPositive());
		assertThat(this.cases.promised(code)).isEqualTo(at("2027-06-16T17:00"));
		assertThat(this.book.year(2027).orElseThrow().day(DAY)).isEmpty();
	}

	@Test
	void applyingMovesDatesAndLeavesRowsInLedgerLogAndAudit() {
		String code = accepted("2027-06-07T09:00");
		this.changes.apply(OFF);
		assertThat(this.cases.promised(code)).isEqualTo(at("2027-06-17T17:00"));
		assertThat(this.clocks.of(code).indicatorDueAt()).isEqualTo(at("2027-06-17T17:00"));
		assertThat(this.clocks.of(code).firstPromisedAt()).isEqualTo(at("2027-06-16T17:00"));
		ClockEntry entry = this.clocks.ledger(code).get(1);
		assertThat(entry.kind()).isEqualTo(Kind.MOVED);
		assertThat(entry.basis()).contains(NOTE);
		List<DossierEvent> moved = this.dossiers.events(code)
			.stream()
			.filter((event) -> event.kind().equals("PROMISE_MOVED"))
			.toList();
		assertThat(moved).singleElement()
			.satisfies((event) -> assertThat(event.detail()).containsEntry("from", at("2027-06-16T17:00").toString())
				.containsEntry("to", at("2027-06-17T17:00").toString())
				.containsEntry("reason", NOTE));
		CalendarChange change = this.desk.changes().get(0);
		assertThat(change.note()).isEqualTo(NOTE);
		assertThat(change.changedBy()).isEqualTo("admin");
		assertThat(change.before()).doesNotContain("2027-06-10");
		assertThat(change.after()).contains("2027-06-10");
	}

	@Test
	void takingTheDayBackMovesTheDatesBackAndOnlyTheLaterDateIsTold() {
		String code = accepted("2027-06-07T09:00");
		String notAccepted = this.cases.filed("2027-06-07T09:00");
		now("2027-06-07T12:00");
		this.changes.apply(OFF);
		Notice notice = this.notices.ofDossier(code).get(0);
		assertThat(notice.kind()).isEqualTo(NoticeKind.PROMISE_MOVED);
		assertThat(notice.body()).contains("17 giờ 00 ngày 17/06/2027", "không còn áp dụng");
		this.changes.apply(WORKED);
		assertThat(this.notices.ofDossier(code)).hasSize(1);
		assertThat(this.notices.ofDossier(notAccepted)).isEmpty();
		assertThat(this.cases.promised(code)).isEqualTo(at("2027-06-16T17:00"));
		assertThat(this.cases.kinds(code)).containsExactly(Kind.STARTED, Kind.MOVED, Kind.MOVED);
	}

	@Test
	void openTasksMoveWithThePromise() {
		this.running.deploy(Bpmn.createExecutableProcess(MaternityFiling.PROCEDURE)
			.startEvent()
			.userTask("UserTask_Check")
			.camundaCandidateGroups("reception-officers")
			.endEvent()
			.done());
		try {
			now("2027-06-07T09:00");
			String code = this.running.start();
			this.dossiers.accept(code, OFFICER);
			assertThat(taskDue(code)).isEqualTo(at("2027-06-14T17:00"));
			this.changes.apply(OFF);
			assertThat(taskDue(code)).isEqualTo(at("2027-06-15T17:00")).isEqualTo(this.cases.promised(code));
		}
		finally {
			this.running.undeploy();
		}
	}

	private Instant taskDue(String code) {
		return this.running.task(code).getDueDate().toInstant();
	}

	@Test
	void longerOpeningHoursMoveTheTimeOfDay() {
		String code = accepted("2027-06-07T09:00");
		CalendarEdit late = new CalendarEdit(null, null, hours(LocalTime.of(18, 0)));
		this.desk.apply(late, 0, false, "Mở cửa thêm một giờ", "admin");
		this.replayer.sweep();
		assertThat(this.cases.promised(code)).isEqualTo(at("2027-06-16T18:00"));
		this.changes.apply(new CalendarEdit(null, null, hours(LocalTime.of(17, 0))));
		assertThat(this.cases.promised(code)).isEqualTo(at("2027-06-16T17:00"));
	}

	private static AgencyOpening hours(LocalTime closes) {
		return new AgencyOpening(MaternityFiling.AGENCY, LocalDate.of(2027, 6, 14), LocalTime.of(8, 0),
				LocalTime.of(11, 30), LocalTime.of(13, 0), closes, LocalTime.of(15, 0));
	}

	/** Before the day that changes. */
	private String accepted(String moment) {
		String code = this.cases.accepted(moment);
		TermDossiers.now("2027-06-07T12:00");
		return code;
	}

}
