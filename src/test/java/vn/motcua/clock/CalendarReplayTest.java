package vn.motcua.clock;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.clock.CalendarEdit.DayEdit;
import vn.motcua.clock.ClockEntry.Kind;
import vn.motcua.clock.calendar.CalendarBook;
import vn.motcua.clock.store.ReplayStore;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.dossier.core.FilingService;
import vn.motcua.notification.Notice;
import vn.motcua.notification.NoticeKind;
import vn.motcua.notification.Notices;
import vn.motcua.process.CaseClock;
import vn.motcua.process.CaseProcess;
import vn.motcua.scenario.process.CaseDriver;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A day of June 2027, which no other test uses, becomes a day off; the limit is seven
 * working days.
 */
@MotcuaTest
@Tag("database")
class CalendarReplayTest {

	private static final String OFFICER = "lan";

	private static final String NOTE = "Thông báo nghỉ bổ sung ngày 10/06/2027";

	private static final LocalDate DAY = LocalDate.of(2027, 6, 10);

	private static final CalendarEdit OFF = edit(CalendarDay.Kind.OFF);

	private static final CalendarEdit WORKED = edit(null);

	@Autowired
	FilingService filings;

	@Autowired
	Dossiers dossiers;

	@Autowired
	DossierClocks clocks;

	@Autowired
	CalendarDesk desk;

	@Autowired
	CalendarReplayer replayer;

	@Autowired
	CalendarBook book;

	@Autowired
	ReplayStore replays;

	@Autowired
	RepositoryService repository;

	@Autowired
	TaskService tasks;

	@Autowired
	CaseProcess cases;

	@Autowired
	Notices notices;

	@Autowired
	Recounting recounting;

	@Autowired
	ClockDeeds deeds;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@AfterEach
	void restore() {
		now("2027-06-07T12:00");
		if (this.book.year(2027).orElseThrow().day(DAY).isPresent()) {
			this.desk.apply(WORKED, revision(WORKED), false, "Trả lại lịch", "admin");
		}
		now("2027-06-07T12:30");
		this.replayer.sweep();
		this.replayer.sweep();
		CaseDriver.releaseClock();
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
		assertThat(promised(code)).isEqualTo(at("2027-06-16T17:00"));
		assertThat(this.book.year(2027).orElseThrow().day(DAY)).isEmpty();
	}

	@Test
	void applyingMovesDatesAndLeavesRowsInLedgerLogAndAudit() {
		String code = accepted("2027-06-07T09:00");
		apply(OFF);
		assertThat(promised(code)).isEqualTo(at("2027-06-17T17:00"));
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
		String notAccepted = filed("2027-06-07T09:00");
		now("2027-06-07T12:00");
		apply(OFF);
		Notice notice = this.notices.ofDossier(code).get(0);
		assertThat(notice.kind()).isEqualTo(NoticeKind.PROMISE_MOVED);
		assertThat(notice.body()).contains("17 giờ 00 ngày 17/06/2027", "không còn áp dụng");
		apply(WORKED);
		assertThat(this.notices.ofDossier(code)).hasSize(1);
		assertThat(this.notices.ofDossier(notAccepted)).isEmpty();
		assertThat(promised(code)).isEqualTo(at("2027-06-16T17:00"));
		assertThat(kinds(code)).containsExactly(Kind.STARTED, Kind.MOVED, Kind.MOVED);
	}

	@Test
	void openTasksMoveWithThePromise() {
		BpmnModelInstance model = Bpmn.createExecutableProcess(MaternityFiling.PROCEDURE)
			.startEvent()
			.userTask("UserTask_Check")
			.camundaCandidateGroups("reception-officers")
			.endEvent()
			.done();
		String deployment = this.repository.createDeployment()
			.addModelInstance("one-step.bpmn", model)
			.deploy()
			.getId();
		try {
			now("2027-06-07T09:00");
			String code = this.cases.start(MaternityFiling.PROCEDURE, MaternityFiling.variables());
			this.dossiers.accept(code, OFFICER);
			assertThat(taskDue(code)).isEqualTo(at("2027-06-14T17:00"));
			apply(OFF);
			assertThat(taskDue(code)).isEqualTo(at("2027-06-15T17:00")).isEqualTo(promised(code));
		}
		finally {
			this.repository.deleteDeployment(deployment, true);
		}
	}

	private Instant taskDue(String code) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(code).singleResult().getDueDate().toInstant();
	}

	@Test
	void twoChangesInARowEndAtTheLastCalendar() {
		String code = accepted("2027-06-07T09:00");
		this.desk.apply(OFF, revision(OFF), false, NOTE, "admin");
		CalendarEdit second = new CalendarEdit(null, new DayEdit(DAY.plusDays(1), CalendarDay.Kind.OFF, "Nghỉ thêm",
				CalendarDay.Status.OFFICIAL, "Thông báo"), null);
		this.desk.apply(second, revision(second), false, NOTE, "admin");
		this.replayer.sweep();
		assertThat(promised(code)).isEqualTo(at("2027-06-18T17:00"));
		apply(new CalendarEdit(null, new DayEdit(DAY.plusDays(1), null, null, null, null), null));
		assertThat(promised(code)).isEqualTo(at("2027-06-17T17:00"));
	}

	@Test
	void countsStopsAndRestartsAnew() {
		String code = accepted("2027-06-07T09:00");
		now("2027-06-08T09:00");
		this.clocks.stop(code, "OTHER_AGENCY", OFFICER);
		now("2027-06-11T09:00");
		this.clocks.resume(code, "OTHER_AGENCY", OFFICER);
		assertThat(promised(code)).isEqualTo(at("2027-06-21T17:00"));
		String restarted = accepted("2027-06-07T09:00");
		this.dossiers.requestSupplement(restarted, OFFICER);
		now("2027-06-09T09:00");
		this.dossiers.resume(restarted, OFFICER);
		assertThat(promised(restarted)).isEqualTo(at("2027-06-18T17:00"));
		apply(OFF);
		assertThat(promised(code)).as("one day of the stop was no working day after all")
			.isEqualTo(at("2027-06-21T17:00"));
		assertThat(promised(restarted)).isEqualTo(at("2027-06-21T17:00"));
	}

	@Test
	void aDateThatAPersonFixedStaysUnlessItsDayIsOff() {
		String stays = accepted("2027-06-07T09:00");
		String moves = accepted("2027-06-07T09:00");
		this.clocks.move(stays, at("2027-06-22T17:00"), at("2027-06-22T17:00"), "bằng tay", OFFICER);
		this.clocks.move(moves, at("2027-06-10T11:00"), at("2027-06-22T17:00"), "bằng tay", OFFICER);
		assertThat(this.desk.forecast(OFF).kept()).isGreaterThanOrEqualTo(2);
		apply(OFF);
		assertThat(promised(stays)).isEqualTo(at("2027-06-22T17:00"));
		assertThat(promised(moves)).isEqualTo(at("2027-06-11T17:00"));
	}

	@Test
	void batchesGoOnWhereTheLastCommittedOneEnded() {
		String first = accepted("2027-06-07T09:00");
		String second = accepted("2027-06-07T09:00");
		this.desk.apply(OFF, revision(OFF), false, NOTE, "admin");
		CalendarReplayer one = replayer(1);
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		while (!promised(first).equals(at("2027-06-17T17:00"))) {
			assertThat(transaction.<Boolean>execute((status) -> one.batch(1))).isTrue();
		}
		String position = this.desk.replays().get(0).position();
		transaction.executeWithoutResult((status) -> {
			one.batch(1);
			status.setRollbackOnly();
		});
		assertThat(this.desk.replays().get(0).position()).isEqualTo(position);
		assertThat(promised(second)).isEqualTo(at("2027-06-16T17:00"));
		replayer(1).sweep();
		assertThat(promised(second)).isEqualTo(at("2027-06-17T17:00"));
		assertThat(kinds(first)).containsExactly(Kind.STARTED, Kind.MOVED);
	}

	@Test
	void aDossierThatCannotBeWrittenHoldsUpNobodyAndIsTriedAgain() {
		String first = accepted("2027-06-07T09:00");
		String broken = accepted("2027-06-07T09:00");
		String last = accepted("2027-06-07T09:00");
		takeNextNumberOfLog(broken);
		try {
			apply(OFF);
			assertThat(promised(first)).isEqualTo(promised(last)).isEqualTo(at("2027-06-17T17:00"));
			assertThat(promised(broken)).isEqualTo(at("2027-06-16T17:00"));
			assertThat(this.desk.replays().get(0).skipped()).isOne();
			assertThat(skipped(broken)).singleElement().extracting(SkippedDossier::tries).isEqualTo(1);
			now("2027-06-07T12:10");
			this.replayer.sweep();
			assertThat(skipped(broken)).singleElement().satisfies((one) -> {
				assertThat(one.tries()).isEqualTo(2);
				assertThat(one.problem()).isNotBlank();
			});
			assertThat(this.desk.replays().get(0).finishedAt()).as("a third try is due").isNull();
		}
		finally {
			this.jdbc.sql("delete from dossier_event where dossier_code = ? and kind = 'IN_THE_WAY'")
				.param(broken)
				.update();
		}
		now("2027-06-07T12:20");
		this.replayer.sweep();
		assertThat(promised(broken)).isEqualTo(at("2027-06-17T17:00"));
		assertThat(skipped(broken)).isEmpty();
		assertThat(this.desk.replays().get(0)).extracting(CalendarReplay::skipped, CalendarReplay::look)
			.containsExactly(0L, 3);
		assertThat(this.desk.replays().get(0).finishedAt()).isNotNull();
		assertThat(kinds(first)).containsExactly(Kind.STARTED, Kind.MOVED);
	}

	private List<SkippedDossier> skipped(String code) {
		return this.desk.skipped().stream().filter((one) -> one.code().equals(code)).toList();
	}

	/** The next change of this dossier cannot be written. */
	private void takeNextNumberOfLog(String code) {
		this.jdbc.sql("""
				insert into dossier_event (dossier_code, seq, happened_at, actor, kind, from_status, to_status,
				activity_id, detail, data_hash, hash)
				select dossier_code, seq + 1, happened_at, actor, 'IN_THE_WAY', from_status, to_status, activity_id,
				detail, data_hash, hash from dossier_event
				where dossier_code = ? and seq = (select event_count from dossier where code = ?)""")
			.params(code, code)
			.update();
	}

	@Test
	void aSecondLookCatchesWhatWasPromisedByTheOldCalendar() {
		String early = accepted("2027-06-07T09:00");
		this.desk.apply(OFF, revision(OFF), false, NOTE, "admin");
		this.replayer.sweep();
		assertThat(this.desk.replays().get(0).finishedAt()).isNull();
		this.clocks.move(early, at("2027-06-16T17:00"), at("2027-06-16T17:00"), "nút khác chưa biết lịch mới", OFFICER);
		now("2027-06-07T12:10");
		this.replayer.sweep();
		assertThat(promised(early)).isEqualTo(at("2027-06-17T17:00"));
		assertThat(this.desk.replays().get(0).finishedAt()).isNotNull();
		assertThat(this.desk.replays().get(0).moved()).isGreaterThanOrEqualTo(2);
	}

	@Test
	void longerOpeningHoursMoveTheTimeOfDay() {
		String code = accepted("2027-06-07T09:00");
		CalendarEdit late = new CalendarEdit(null, null, hours(LocalTime.of(18, 0)));
		this.desk.apply(late, 0, false, "Mở cửa thêm một giờ", "admin");
		this.replayer.sweep();
		assertThat(promised(code)).isEqualTo(at("2027-06-16T18:00"));
		apply(new CalendarEdit(null, null, hours(LocalTime.of(17, 0))));
		assertThat(promised(code)).isEqualTo(at("2027-06-16T17:00"));
	}

	@Test
	void refusesWhatIsWrongUnconfirmedOrOld() {
		assertThatThrownBy(() -> this.desk.apply(OFF, revision(OFF), false, " ", "admin"))
			.isInstanceOf(RefusedException.class)
			.hasMessageContaining("lý do");
		assertThatThrownBy(() -> this.desk.apply(WORKED, revision(WORKED), false, NOTE, "admin"))
			.hasMessageContaining("không làm lịch khác đi");
		CalendarEdit noTet = day(LocalDate.of(2027, 2, 8), null);
		assertThatThrownBy(() -> this.desk.apply(noTet, revision(noTet), true, NOTE, "admin"))
			.hasMessageContaining("Tết");
		CalendarEdit shortTet = day(LocalDate.of(2027, 2, 11), null);
		assertThatThrownBy(() -> this.desk.apply(shortTet, revision(shortTet), false, NOTE, "admin"))
			.hasMessageContaining("đối chiếu");
		assertThatThrownBy(() -> this.desk.apply(OFF, 0, false, NOTE, "admin")).hasMessageContaining("người khác sửa");
	}

	@Test
	void aYearThatIsMissingIsNamedWithTheRemedy() {
		assertThatThrownBy(() -> this.desk.year(2033)).hasMessageContaining("2033").hasMessageContaining("Nạp tệp");
		assertThatThrownBy(() -> filed("2033-06-07T09:00")).isInstanceOf(RefusedException.class)
			.hasMessageContaining("Chưa có lịch làm việc năm 2033");
	}

	private void apply(CalendarEdit edit) {
		this.desk.apply(edit, revision(edit), false, NOTE, "admin");
		this.replayer.sweep();
	}

	private int revision(CalendarEdit edit) {
		return this.desk.preview(edit).revision();
	}

	private CalendarReplayer replayer(int batch) {
		return new CalendarReplayer(this.replays, this.book, this.recounting, this.deeds, this.transactions, this.clock,
				batch);
	}

	private static AgencyOpening hours(LocalTime closes) {
		return new AgencyOpening(MaternityFiling.AGENCY, LocalDate.of(2027, 6, 14), LocalTime.of(8, 0),
				LocalTime.of(11, 30), LocalTime.of(13, 0), closes, LocalTime.of(15, 0));
	}

	private static CalendarEdit edit(CalendarDay.Kind kind) {
		return day(DAY, kind);
	}

	private static CalendarEdit day(LocalDate date, CalendarDay.Kind kind) {
		return new CalendarEdit(null,
				new DayEdit(date, kind, "Nghỉ bổ sung", CalendarDay.Status.OFFICIAL, "Thông báo số 1 năm 2027"), null);
	}

	private Instant promised(String code) {
		assertThat(this.dossiers.get(code).promisedAt()).isEqualTo(this.clocks.of(code).promisedAt());
		return this.clocks.of(code).promisedAt();
	}

	private List<Kind> kinds(String code) {
		return this.clocks.ledger(code).stream().map(ClockEntry::kind).toList();
	}

	private String accepted(String moment) {
		String code = filed(moment);
		this.dossiers.accept(code, OFFICER);
		this.dossiers.move(code, OFFICER, DossierStatus.PROCESSING, "");
		now("2027-06-07T12:00");
		return code;
	}

	private String filed(String moment) {
		now(moment);
		Map<String, Object> fields = MaternityFiling.fields();
		fields.putAll(Map.of("submissionMode", "VIA_EMPLOYER", "employerName", "Công ty Mẫu", "employerUnitCode",
				"TN0123A", "employerTaxCode", "0100109106", "leftJobBefore", false));
		return this.filings.file(MaternityFiling.PROCEDURE, MaternityFiling.AGENCY, "COUNTER", OFFICER, "none", fields)
			.code();
	}

	private static void now(String moment) {
		CaseDriver.setClock(at(moment));
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(CaseClock.VIETNAM).toInstant();
	}

}
