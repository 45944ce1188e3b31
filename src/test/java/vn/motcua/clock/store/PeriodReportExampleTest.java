package vn.motcua.clock.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vn.motcua.clock.PeriodCounts;
import vn.motcua.clock.PeriodReport;
import vn.motcua.clock.PeriodRow;
import vn.motcua.dossier.Channel;
import vn.motcua.process.CaseClock;
import vn.motcua.shared.RefusedException;
import vn.motcua.testing.TestTables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Fourteen dossiers around the second quarter of 2026, counted by hand. O is online, C at
 * the counter; due is the indicator's date.
 */
@Tag("database")
class PeriodReportExampleTest {

	private static final TestTables TABLES = TestTables.fresh();

	private static final LocalDate APRIL = LocalDate.parse("2026-04-01");

	private static final LocalDate JUNE = LocalDate.parse("2026-06-30");

	private final PeriodStore store = new PeriodStore(TABLES.jdbc());

	private final String agency = "A" + UUID.randomUUID().toString().substring(0, 8);

	private final List<ClockHistory> histories = new ArrayList<>();

	@BeforeEach
	void dossiers() {
		// before the quarter and over: not in the report
		online("2026-03-02T09:00").start(at("2026-03-02T09:00"), at("2026-03-11T17:00"))
			.finish(at("2026-03-31T23:59"), "SOLVED");
		// C carried over, solved on the due day in the first minute of the quarter
		counter("2026-03-23T09:00").start(at("2026-03-23T10:00"), at("2026-04-01T17:00"))
			.finish(at("2026-04-01T00:00"), "SOLVED");
		// O carried over, not yet accepted, then refused at reception
		online("2026-03-31T20:00").finish(at("2026-04-01T09:00"), "NOT_ACCEPTED");
		// O early: two days before
		online("2026-04-06T09:00").start(at("2026-04-06T09:30"), at("2026-04-15T17:00"))
			.finish(at("2026-04-13T15:00"), "SOLVED");
		// O late by a day
		online("2026-04-06T09:00").start(at("2026-04-06T09:30"), at("2026-04-15T17:00"))
			.finish(at("2026-04-16T08:30"), "SOLVED");
		// C one supplement, eleven days not counted: on time by the moved date
		counter("2026-05-04T08:00").start(at("2026-05-04T08:00"), at("2026-05-13T17:00"))
			.stop(at("2026-05-06T10:00"), "SUPPLEMENT")
			.resume("RESTARTED", at("2026-05-15T10:00"), at("2026-05-22T17:00"))
			.finish(at("2026-05-22T16:00"), "SOLVED");
		// C two supplements: late whatever the date
		counter("2026-05-04T08:00").start(at("2026-05-04T08:00"), at("2026-05-13T17:00"))
			.stop(at("2026-05-06T10:00"), "SUPPLEMENT")
			.resume("RESTARTED", at("2026-05-07T10:00"), at("2026-05-14T17:00"))
			.stop(at("2026-05-08T10:00"), "SUPPLEMENT")
			.resume("RESTARTED", at("2026-05-11T10:00"), at("2026-05-18T17:00"))
			.finish(at("2026-05-12T10:00"), "SOLVED");
		// O refused during processing, C stopped, O withdrawn
		online("2026-05-18T08:00").start(at("2026-05-18T08:00"), at("2026-05-27T17:00"))
			.finish(at("2026-05-20T08:00"), "REFUSED");
		counter("2026-05-18T08:00").start(at("2026-05-18T08:00"), at("2026-05-27T17:00"))
			.stop(at("2026-05-20T08:00"), "SUPPLEMENT")
			.finish(at("2026-06-03T17:00"), "STOPPED");
		online("2026-06-01T08:00").start(at("2026-06-01T08:00"), at("2026-06-10T17:00"))
			.finish(at("2026-06-02T08:00"), "WITHDRAWN");
		// O open at the end of June, in time; solved in July
		online("2026-06-29T08:00").start(at("2026-06-29T08:00"), at("2026-07-08T17:00"))
			.finish(at("2026-07-07T08:00"), "SOLVED");
		// C open and late at the end of June, though July's stop moves the date far ahead
		counter("2026-06-15T08:00").start(at("2026-06-15T08:00"), at("2026-06-24T17:00"))
			.stop(at("2026-07-02T08:00"), "SUPPLEMENT")
			.resume("RESTARTED", at("2026-07-30T08:00"), at("2026-07-31T17:00"));
		// O asked for a supplement before its date, answered only in July: in time at the
		// end of June
		online("2026-06-15T08:00").start(at("2026-06-15T08:00"), at("2026-06-24T17:00"))
			.stop(at("2026-06-22T08:00"), "SUPPLEMENT")
			.resume("RESTARTED", at("2026-07-10T08:00"), at("2026-07-14T17:00"));
		// after the quarter: not in the report
		counter("2026-07-01T00:00");
		for (int i = 0; i < this.histories.size(); i++) {
			this.histories.get(i).store(TABLES.jdbc(), this.agency + "-" + i, this.agency, "one");
		}
	}

	private ClockHistory online(String filedAt) {
		return filed(Channel.ONLINE, filedAt);
	}

	private ClockHistory counter(String filedAt) {
		return filed(Channel.COUNTER, filedAt);
	}

	private ClockHistory filed(Channel channel, String filedAt) {
		ClockHistory history = new ClockHistory(channel, at(filedAt));
		this.histories.add(history);
		return history;
	}

	@Test
	void countsTheQuarterAsByHand() {
		List<PeriodRow> rows = rows(APRIL, JUNE);
		assertThat(rows).extracting(PeriodRow::channel).containsExactly(Channel.COUNTER, Channel.ONLINE);
		assertThat(rows.get(0).counts()).isEqualTo(new PeriodCounts(1, 4, 0, 0, 2, 1, 0, 1, 0, 0, 0, 1));
		assertThat(rows.get(1).counts()).isEqualTo(new PeriodCounts(1, 6, 0, 1, 0, 1, 2, 0, 1, 0, 2, 0));
	}

	@Test
	void theMonthsMakeTheQuarter() {
		PeriodCounts april = total(APRIL, LocalDate.parse("2026-04-30"));
		PeriodCounts may = total(LocalDate.parse("2026-05-01"), LocalDate.parse("2026-05-31"));
		PeriodCounts june = total(LocalDate.parse("2026-06-01"), JUNE);
		PeriodCounts quarter = total(APRIL, JUNE);
		assertThat(april).isEqualTo(new PeriodCounts(2, 2, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0));
		assertThat(may).isEqualTo(new PeriodCounts(0, 4, 0, 0, 1, 1, 1, 0, 0, 0, 1, 0));
		assertThat(june).isEqualTo(new PeriodCounts(1, 4, 0, 0, 0, 0, 0, 1, 1, 0, 2, 1));
		assertThat(april.received() + may.received() + june.received()).isEqualTo(quarter.received());
		assertThat(may.carriedOver()).isEqualTo(april.open());
		assertThat(june.open()).isEqualTo(quarter.open());
	}

	@Test
	void aDossierThatEndedWithoutOutcomeIsNotPrinted() {
		TABLES.jdbc()
			.sql("update dossier_clock set outcome = null where agency = ? and outcome = 'STOPPED'")
			.param(this.agency)
			.update();
		assertThatThrownBy(() -> rows(APRIL, JUNE)).isInstanceOf(RefusedException.class)
			.hasMessageContaining("không khớp số")
			.hasMessageContaining(this.agency);
	}

	@Test
	void otherAgenciesAndProceduresStayOut() {
		assertThat(this.store.rows(begin(APRIL), begin(JUNE), List.of("A-none"), "")).isEmpty();
		assertThat(this.store.rows(begin(APRIL), begin(JUNE), List.of(this.agency), "another")).isEmpty();
	}

	private PeriodCounts total(LocalDate from, LocalDate to) {
		return new PeriodReport(from, to, begin(to.plusDays(1)), 0, rows(from, to)).total();
	}

	private List<PeriodRow> rows(LocalDate from, LocalDate to) {
		Instant end = begin(to.plusDays(1));
		return new PeriodReport(from, to, end, 0, this.store.rows(begin(from), end, List.of(this.agency), "")).rows();
	}

	private static Instant begin(LocalDate day) {
		return day.atStartOfDay(CaseClock.VIETNAM).toInstant();
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(CaseClock.VIETNAM).toInstant();
	}

}
