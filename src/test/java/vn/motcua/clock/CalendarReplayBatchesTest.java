package vn.motcua.clock;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.clock.CalendarEdit.DayEdit;
import vn.motcua.clock.ClockEntry.Kind;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.clock.CalendarChanges.DAY;
import static vn.motcua.clock.CalendarChanges.OFF;
import static vn.motcua.clock.TermDossiers.OFFICER;
import static vn.motcua.clock.TermDossiers.at;
import static vn.motcua.clock.TermDossiers.now;

/** Batches of a replay: cut off, disturbed, on two nodes, one change after the other. */
@MotcuaTest
@Tag("database")
class CalendarReplayBatchesTest {

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
	PlatformTransactionManager transactions;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void restore() {
		this.changes.restore();
	}

	@Test
	void twoChangesInARowEndAtTheLastCalendar() {
		String code = accepted("2027-06-07T09:00");
		this.changes.save(OFF);
		CalendarEdit second = new CalendarEdit(null, new DayEdit(DAY.plusDays(1), CalendarDay.Kind.OFF, "Nghỉ thêm",
				CalendarDay.Status.OFFICIAL, "Thông báo"), null);
		this.changes.save(second);
		this.replayer.sweep();
		assertThat(this.cases.promised(code)).isEqualTo(at("2027-06-18T17:00"));
		this.changes.apply(new CalendarEdit(null, new DayEdit(DAY.plusDays(1), null, null, null, null), null));
		assertThat(this.cases.promised(code)).isEqualTo(at("2027-06-17T17:00"));
	}

	@Test
	void batchesGoOnWhereTheLastCommittedOneEnded() {
		String first = accepted("2027-06-07T09:00");
		String second = accepted("2027-06-07T09:00");
		this.changes.save(OFF);
		CalendarReplayer one = this.changes.replayer(1);
		TransactionTemplate transaction = new TransactionTemplate(this.transactions);
		while (!this.cases.promised(first).equals(at("2027-06-17T17:00"))) {
			assertThat(transaction.<Boolean>execute((status) -> one.batch(1))).isTrue();
		}
		String position = this.desk.replays().get(0).position();
		transaction.executeWithoutResult((status) -> {
			one.batch(1);
			status.setRollbackOnly();
		});
		assertThat(this.desk.replays().get(0).position()).isEqualTo(position);
		assertThat(this.cases.promised(second)).isEqualTo(at("2027-06-16T17:00"));
		this.changes.replayer(1).sweep();
		assertThat(this.cases.promised(second)).isEqualTo(at("2027-06-17T17:00"));
		assertThat(this.cases.kinds(first)).containsExactly(Kind.STARTED, Kind.MOVED);
	}

	@Test
	void aDossierThatCannotBeWrittenHoldsUpNobodyAndIsTriedAgain() {
		String first = accepted("2027-06-07T09:00");
		String broken = accepted("2027-06-07T09:00");
		String last = accepted("2027-06-07T09:00");
		takeNextNumberOfLog(broken);
		try {
			this.changes.apply(OFF);
			assertThat(this.cases.promised(first)).isEqualTo(this.cases.promised(last))
				.isEqualTo(at("2027-06-17T17:00"));
			assertThat(this.cases.promised(broken)).isEqualTo(at("2027-06-16T17:00"));
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
		assertThat(this.cases.promised(broken)).isEqualTo(at("2027-06-17T17:00"));
		assertThat(skipped(broken)).isEmpty();
		assertThat(this.desk.replays().get(0)).extracting(CalendarReplay::skipped, CalendarReplay::look)
			.containsExactly(0L, 3);
		assertThat(this.desk.replays().get(0).finishedAt()).isNotNull();
		assertThat(this.cases.kinds(first)).containsExactly(Kind.STARTED, Kind.MOVED);
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
		this.changes.save(OFF);
		this.replayer.sweep();
		assertThat(this.desk.replays().get(0).finishedAt()).isNull();
		this.clocks.move(early, at("2027-06-16T17:00"), at("2027-06-16T17:00"), "nút khác chưa biết lịch mới", OFFICER);
		now("2027-06-07T12:10");
		this.replayer.sweep();
		assertThat(this.cases.promised(early)).isEqualTo(at("2027-06-17T17:00"));
		assertThat(this.desk.replays().get(0).finishedAt()).isNotNull();
		assertThat(this.desk.replays().get(0).moved()).isGreaterThanOrEqualTo(2);
	}

	/** Before the day that changes. */
	private String accepted(String moment) {
		String code = this.cases.accepted(moment);
		TermDossiers.now("2027-06-07T12:00");
		return code;
	}

}
