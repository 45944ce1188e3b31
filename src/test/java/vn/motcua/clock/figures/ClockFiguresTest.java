package vn.motcua.clock.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.clock.ClockFigures;
import vn.motcua.clock.ClockFigures.FlowCount;
import vn.motcua.clock.ClockFigures.ListQuery;
import vn.motcua.clock.ClockFigures.OpenCount;
import vn.motcua.clock.ClockFigures.Period;
import vn.motcua.clock.ClockRows;
import vn.motcua.clock.DossierLine;
import vn.motcua.clock.Figure;
import vn.motcua.clock.OpenState;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A small office on Wednesday 2026-09-16 at 10:00, counted by hand; the week began on the
 * 14th.
 */
@MotcuaTest
@Tag("database")
class ClockFiguresTest {

	private static int run;

	@Autowired
	ClockFigures figures;

	@Autowired
	FlowDays flowDays;

	@Autowired
	JdbcClient jdbc;

	private String agency;

	private ClockRows rows;

	@BeforeEach
	void wednesday() {
		now("2026-09-16T10:00");
		this.agency = "G84.0" + ++run;
		this.rows = new ClockRows(this.jdbc, this.agency);
	}

	@AfterEach
	void today() {
		ClockUtil.reset();
		this.jdbc.sql("delete from flow_day").update();
		this.jdbc.sql("delete from flow_day_summed").update();
	}

	@Test
	void knowsTheLimitsOfSoonWeekAndMonth() {
		ClockFigures.Moment moment = this.figures.moment();
		// 17th, 18th and Monday 21st are left at most
		assertThat(moment.soonBefore()).isEqualTo(ClockRows.at("2026-09-22T00:00"));
		assertThat(moment.weekFrom()).isEqualTo(ClockRows.at("2026-09-14T00:00"));
		assertThat(moment.monthFrom()).isEqualTo(ClockRows.at("2026-09-01T00:00"));
	}

	@Test
	void putsEachOpenDossierIntoOneState() {
		String inTime = open("promised_at", "2026-09-22T17:00");
		String soon = open("promised_at", "2026-09-21T17:00");
		String late = open("promised_at", "2026-09-15T17:00");
		String stopped = open("promised_at", "2026-09-15T17:00", "stopped_since", "2026-09-14T09:00", "stop_reason",
				"PAYMENT");
		String notAccepted = open("promised_at", "2026-09-15T17:00", "started_at", null);
		open("promised_at", "2026-09-10T17:00", "finished_at", "2026-09-11T09:00", "outcome", "SOLVED");

		OpenCount count = this.figures.open(Set.of(this.agency), null).get(0);

		assertThat(List.of(count.inTime(), count.soon(), count.late(), count.stopped(), count.open()))
			.containsExactly(1L, 2L, 1L, 1L, 5L);
		assertThat(codes(Figure.IN_TIME)).containsExactly(inTime);
		assertThat(codes(Figure.SOON)).containsExactly(notAccepted, soon);
		assertThat(codes(Figure.LATE)).containsExactly(late);
		assertThat(codes(Figure.STOPPED)).containsExactly(stopped);
		assertThat(codes(Figure.OPEN)).hasSize(5);
		assertThat(this.figures.list(query(Figure.OPEN), 0, 9)).extracting(DossierLine::state)
			.containsExactlyInAnyOrder(OpenState.IN_TIME, OpenState.SOON, OpenState.SOON, OpenState.LATE,
					OpenState.STOPPED);
	}

	@Test
	void tellsHowMuchWorkIsLeft() {
		open("promised_at", "2026-09-17T17:00");
		open("promised_at", "2026-09-14T17:00");

		List<DossierLine> lines = this.figures.list(query(Figure.OPEN), 0, 9);

		// since Monday 17:00: Tuesday 8 hours, today 7:30-10:00
		assertThat(lines.get(0).minutesLeft()).isEqualTo(-630);
		assertThat(lines.get(0).daysLeft()).isEqualTo(-2);
		// today 10:00-11:30 and 13:00-17:00, tomorrow 8 hours
		assertThat(lines.get(1).minutesLeft()).isEqualTo(810);
		assertThat(lines.get(1).daysLeft()).isEqualTo(1);
	}

	@Test
	void countsWhatCameAndWentThisWeekAndMonth() {
		open("received_at", "2026-09-14T08:00");
		open("received_at", "2026-08-31T08:00");
		ended("2026-09-15T09:00", "SOLVED", "ON_TIME", "2026-09-16T09:00");
		ended("2026-09-11T09:00", "SOLVED", "EARLY", "2026-09-11T10:00");
		ended("2026-09-10T09:00", "SOLVED", "LATE", null);
		ended("2026-09-09T09:00", "STOPPED", "ON_TIME", null);
		ended("2026-09-09T09:00", "WITHDRAWN", null, null);
		ended("2026-08-20T09:00", "SOLVED", "LATE", "2026-08-21T09:00");

		FlowCount flow = this.figures.flow(Set.of(this.agency), null).get(0);

		assertThat(List.of(flow.receivedWeek(), flow.receivedMonth())).containsExactly(1L, 7L);
		assertThat(List.of(flow.solvedWeek(), flow.solvedMonth())).containsExactly(1L, 3L);
		assertThat(List.of(flow.returnedWeek(), flow.returnedMonth())).containsExactly(1L, 2L);
		assertThat(List.of(flow.punctualMonth(), flow.unpunctualMonth())).containsExactly(3L, 1L);
		assertThat(codes(Figure.SOLVED)).hasSize(3);
		assertThat(this.figures
			.count(new ListQuery(Figure.SOLVED, Period.WEEK, Set.of(this.agency), "maternity-benefit", null, null)))
			.isEqualTo(1);
		assertThat(codes(Figure.RETURNED)).hasSize(2);
		assertThat(codes(Figure.RECEIVED)).hasSize(7);
	}

	@Test
	void addsUpDaysThatAreOverAndReadsOnlyTheirSums() {
		open("received_at", "2026-09-16T08:00");
		open("received_at", "2026-08-31T08:00");
		this.rows.dossier("maternity-benefit", "received_at", "2026-09-10T08:00", "filed_agency", this.agency + "X");
		ended("2026-09-15T09:00", "SOLVED", "ON_TIME", "2026-09-16T09:00");
		ended("2026-09-10T09:00", "SOLVED", "LATE", "2026-09-11T10:00");
		ended("2026-09-09T09:00", "WITHDRAWN", null, null);
		List<FlowCount> counted = this.figures.flow(Set.of(this.agency), null);
		List<FlowCount> filed = this.figures.flow(Set.of(this.agency + "X"), "maternity-benefit");

		now("2026-09-16T00:59");
		this.flowDays.run();
		now("2026-09-16T10:00");
		assertThat(this.flowDays.summed(LocalDate.of(2026, 9, 1))).hasSize(14)
			.doesNotContain(LocalDate.of(2026, 9, 15));
		assertThat(this.figures.flow(Set.of(this.agency), null)).isEqualTo(counted);
		this.flowDays.run();
		this.flowDays.run();
		assertThat(this.flowDays.summed(LocalDate.of(2026, 9, 1))).hasSize(15);
		assertThat(this.figures.flow(Set.of(this.agency), null)).isEqualTo(counted).hasSize(1);
		assertThat(this.figures.flow(Set.of(this.agency + "X"), "maternity-benefit")).isEqualTo(filed).hasSize(1);
		assertThat(this.figures.flow(Set.of(this.agency), "sickness-benefit")).isEmpty();

		// dossiers of those days are not read any more, those of today are
		ended("2026-09-15T09:00", "SOLVED", "LATE", "2026-09-15T09:00");
		assertThat(this.figures.flow(Set.of(this.agency), null)).isEqualTo(counted);
		open("received_at", "2026-09-16T09:00");
		assertThat(this.figures.flow(Set.of(this.agency), null).get(0).receivedMonth())
			.isEqualTo(counted.get(0).receivedMonth() + 1);
	}

	/** onestop.md §5: 3 of 4 that ended, and of 5 that run 2. */
	@Test
	void computesTheShareOnTime() {
		ended("2026-09-15T09:00", "SOLVED", "ON_TIME", null);
		ended("2026-09-11T09:00", "SOLVED", "EARLY", null);
		ended("2026-09-10T09:00", "STOPPED", "EARLY", null);
		ended("2026-09-10T09:00", "SOLVED", "LATE", null);
		open("indicator_due_at", "2026-09-16T17:00");
		open("indicator_due_at", "2026-09-15T17:00");
		open("indicator_due_at", "2026-09-15T17:00", "stopped_since", "2026-09-15T16:00");
		open("indicator_due_at", "2026-09-15T17:00", "stopped_since", "2026-09-16T08:00");
		open("indicator_due_at", "2026-09-30T17:00", "supplement_requests", 2);
		open("indicator_due_at", "2026-09-01T17:00", "started_at", null);

		assertThat(codes(Figure.PUNCTUAL)).hasSize(5);
		assertThat(codes(Figure.UNPUNCTUAL)).hasSize(4);
		OpenCount running = this.figures.open(Set.of(this.agency), null).get(0);
		FlowCount ended = this.figures.flow(Set.of(this.agency), null).get(0);
		assertThat(running.punctual() + ended.punctualMonth()).isEqualTo(5);
		assertThat(running.unpunctual() + ended.unpunctualMonth()).isEqualTo(4);
		assertThat(ClockFigures.percent(5, 9)).isEqualTo(new BigDecimal("55.56"));
		assertThat(ClockFigures.percent(0, 0)).isNull();
	}

	@Test
	void showsOnlyTheAgenciesAndTheProcedureAsked() {
		open();
		this.rows.dossier("sickness-benefit");
		String other = this.agency + ".9";
		new ClockRows(this.jdbc, other).dossier("maternity-benefit");

		assertThat(this.figures.open(Set.of(this.agency, other), "maternity-benefit")).extracting(OpenCount::agency)
			.containsExactlyInAnyOrder(this.agency, other);
		assertThat(codes(Figure.OPEN)).hasSize(2);
		assertThat(this.figures.open(Set.of(), null)).isEmpty();
		assertThat(this.figures.flow(Set.of(), null)).isEmpty();
		assertThat(this.figures.list(new ListQuery(Figure.OPEN, null, Set.of(), null, null, null), 0, 9)).isEmpty();
	}

	@Test
	void listsTheDossiersOfAStepInPages() {
		for (int i = 0; i < 3; i++) {
			this.rows.step(open(), "maternity-benefit", "UserTask_VerifyDossier", "2026-09-15T08:00",
					"2026-09-16T08:00", (i == 0) ? "2026-09-15T09:00" : null);
		}
		ListQuery atStep = new ListQuery(Figure.AT_STEP, null, Set.of(this.agency), null, "UserTask_VerifyDossier",
				"maternity-benefit");

		assertThat(this.figures.count(atStep)).isEqualTo(2);
		assertThat(this.figures.list(atStep, 1, 1)).singleElement()
			.satisfies((line) -> assertThat(line.steps()).singleElement()
				.satisfies((step) -> assertThat(step.officer()).isEqualTo("chi")));
	}

	/** 16:30 is the end of the day there, so the later promise has fewer hours left. */
	@Test
	void ordersTheRiskByWorkingTimeOverOfficesWithOtherHours() {
		String procedure = "risk-" + this.agency;
		String early = atRisk("G12.01.001", procedure, "2026-09-17T16:45");
		String short1 = atRisk("G12.02.001", procedure, "2026-09-17T17:00");
		String late = atRisk("G12.01.001", procedure, "2026-09-18T17:00");
		ListQuery query = new ListQuery(Figure.AT_RISK, null, Set.of("G12.01.001", "G12.02.001"), procedure, null,
				null);

		assertThat(this.figures.list(query, 0, 9)).extracting(DossierLine::code).containsExactly(short1, early, late);
		assertThat(this.figures.list(query, 0, 9)).extracting(DossierLine::minutesLeft)
			.containsExactly(750L, 765L, 1230L);
		assertThat(this.figures.list(query, 1, 1)).extracting(DossierLine::code).containsExactly(early);
		assertThat(this.figures.list(query, 3, 9)).isEmpty();
	}

	private String atRisk(String office, String procedure, String promised) {
		return new ClockRows(this.jdbc, office, 840_000 + ++run).dossier(procedure, "promised_at", promised, "risk_at",
				"2026-09-16T09:00");
	}

	private static void now(String local) {
		ClockUtil.setCurrentTime(java.util.Date.from(ClockRows.at(local)));
	}

	private String open(Object... columns) {
		return this.rows.dossier("maternity-benefit", columns);
	}

	private void ended(String at, String outcome, String punctuality, String returned) {
		this.rows.dossier("maternity-benefit", "finished_at", at, "outcome", outcome, "punctuality", punctuality,
				"returned_at", returned);
	}

	private ListQuery query(Figure figure) {
		return new ListQuery(figure, Period.MONTH, Set.of(this.agency), null, null, null);
	}

	private List<String> codes(Figure figure) {
		List<String> codes = this.figures.list(query(figure), 0, 100).stream().map(DossierLine::code).toList();
		assertThat(this.figures.count(query(figure))).isEqualTo(codes.size());
		return codes;
	}

}
