package vn.motcua.clock.steps;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.clock.ClockFigures;
import vn.motcua.clock.ClockFigures.ListQuery;
import vn.motcua.clock.ClockRows;
import vn.motcua.clock.DossierLine;
import vn.motcua.clock.Figure;
import vn.motcua.clock.StepFigures;
import vn.motcua.clock.StepFigures.StepFigure;
import vn.motcua.clock.pace.Paces;
import vn.motcua.clock.pace.Pacing;
import vn.motcua.clock.pace.StepPace;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Steps on Wednesday 2026-09-16, measured by hand: 7:30-11:30 and 13:00-17:00. */
@MotcuaTest
@Tag("database")
class StepFiguresTest {

	private static int run;

	@Autowired
	StepRollUp rollUp;

	@Autowired
	StepFigures steps;

	@Autowired
	ClockFigures figures;

	@Autowired
	Pacing pacing;

	@Autowired
	Paces paces;

	@Autowired
	JdbcClient jdbc;

	private String agency;

	/** Unknown to the catalogue, as a block is. */
	private String block;

	private ClockRows rows;

	@BeforeEach
	void wednesday() {
		now("2026-09-16T10:00");
		this.agency = "G85.0" + ++run;
		this.block = "block-try-" + run;
		this.rows = new ClockRows(this.jdbc, this.agency);
		this.paces.forget();
	}

	@AfterEach
	void today() {
		ClockUtil.reset();
	}

	@Test
	void measuresWorkOfTheOfficeWithoutStopsOnce() {
		String code = this.rows.dossier(this.block);
		String task = this.rows.step(code, this.block, "A", "2026-09-14T11:00", "2026-09-14T17:00", "2026-09-15T10:00");
		this.rows.entry(code, 1, "STARTED", "2026-09-01T08:00");
		this.rows.entry(code, 2, "STOPPED", "2026-09-14T15:00");
		this.rows.entry(code, 3, "RESUMED", "2026-09-15T09:00");

		this.rollUp.run();
		this.rollUp.run();

		// Monday 11:00-11:30 and 13-15, Tuesday 9-10
		assertThat(this.jdbc.sql("select worked_minutes from step_record where task_id = ?")
			.param(task)
			.query(Integer.class)
			.single()).isEqualTo(210);
		// due on Monday 17:00, four and a half working hours after it began
		assertThat(figure("A")).isEqualTo(new StepFigure(this.block, "A", 0, 0, 0, 1, 1, 210L, 210L, 270L));
	}

	@Test
	void findsMedianAndNinetiethByNearestRank() {
		for (int quarters = 1; quarters <= 10; quarters++) {
			String ended = String.format("2026-09-15T%02d:%02d", 8 + quarters / 4, quarters % 4 * 15 + 7);
			this.rows.step(this.rows.dossier(this.block), this.block, "B", "2026-09-15T08:00", "2026-09-15T10:00",
					ended);
		}
		this.rollUp.run();

		// 22, 37, 52 … 157 minutes: the 5th is 82, the 9th 142
		assertThat(figure("B").median()).isEqualTo(75);
		assertThat(figure("B").ninetieth()).isEqualTo(135);
		assertThat(figure("B").done()).isEqualTo(10);
		// ended after 10:00: 8, 9 and 10 quarters and seven minutes
		assertThat(figure("B").overdue()).isEqualTo(3);
		assertThat(figure("B").target()).isEqualTo(120);
	}

	@Test
	void countsTheDaysOfTheWindowAndReadsThemAddedUp() {
		ended("W", "2026-08-18T08:00", "2026-08-18T09:00");
		ended("W", "2026-09-15T08:00", "2026-09-15T10:00");
		this.rollUp.run();
		assertThat(figure("W")).isEqualTo(new StepFigure(this.block, "W", 0, 0, 0, 2, 0, 60L, 120L, 450L));

		// no day is read while the window is today's
		this.jdbc.sql("update step_day set steps = steps + 100 where process_key = ?").param(this.block).update();
		assertThat(figure("W").done()).isEqualTo(2);
		ended("W", "2026-09-15T08:00", "2026-09-15T11:00");
		this.rollUp.run();
		assertThat(figure("W").done()).isEqualTo(3);

		// on the next day the oldest is out, before and after the sweep
		now("2026-09-17T00:05");
		assertThat(figure("W").done()).isEqualTo(102);
		this.rollUp.run();
		assertThat(figure("W").done()).isEqualTo(102);
		assertThat(figure("W").median()).isEqualTo(120);
		this.jdbc.sql("update step_day set steps = steps - 100 where process_key = ?").param(this.block).update();
		assertThat(figure("W").done()).isEqualTo(102);
	}

	@Test
	void addsABlockUpOverAllProceduresThatCallIt() {
		for (String procedure : List.of("first-try-" + run, "second-try-" + run)) {
			String task = this.rows.step(this.rows.dossier(procedure), procedure, "X", "2026-09-15T08:00",
					"2026-09-15T17:00", "2026-09-15T09:00");
			this.jdbc.sql("update step_record set process_key = ? where task_id = ?").params(this.block, task).update();
		}
		this.rollUp.run();
		assertThat(figure("X")).isEqualTo(new StepFigure(this.block, "X", 0, 0, 0, 2, 0, 60L, 60L, 450L));
	}

	@Test
	void countsOpenLateAndStoppedSteps() {
		open("promised_at", "2026-09-15T17:00");
		open("promised_at", "2026-09-15T17:00", "stopped_since", "2026-09-15T09:00");
		open("promised_at", "2026-09-30T17:00");
		open("promised_at", "2026-09-15T17:00", "finished_at", "2026-09-15T09:00");

		assertThat(figure("C")).isEqualTo(new StepFigure(this.block, "C", 4, 1, 1, 0, 0, null, null, null));
		assertThat(this.steps.load(Set.of(this.agency))).isEqualTo(Map.of("chi", 4L));
		assertThat(this.steps.of(Set.of(), this.block)).isEmpty();
		assertThat(this.steps.of(Set.of("G85"), this.block)).isEmpty();
	}

	@Test
	void expectsTheEndFromMediansOfTheStepAndWhatFollows() {
		history(60, 120);
		assertThat(this.paces.of(this.block, this.agency, "C")).contains(new StepPace(60, 120));
		assertThat(this.paces.of(this.block, this.agency, "D")).contains(new StepPace(120, 0));
		open("promised_at", "2026-09-17T17:00");

		now("2026-09-16T09:00");
		this.pacing.run();

		// began at 8:00: its hour is over, two hours are to follow
		assertThat(line(Figure.OPEN).expectedAt()).isEqualTo(ClockRows.at("2026-09-16T11:00"));
		assertThat(this.figures.count(query(Figure.AT_RISK))).isZero();
		now("2026-09-17T14:59");
		assertThat(this.figures.count(query(Figure.AT_RISK))).isZero();
		now("2026-09-17T15:00");
		assertThat(line(Figure.AT_RISK).expectedAt()).isEqualTo(ClockRows.at("2026-09-17T17:00"));
		now("2026-09-17T17:01");
		assertThat(this.figures.count(query(Figure.AT_RISK))).as("late, no longer at risk").isZero();
		assertThat(this.figures.count(query(Figure.LATE))).isEqualTo(1);
	}

	@Test
	void isAtRiskAtOnceWhenThePaceIsTooSlow() {
		history(300, 300);
		open("promised_at", "2026-09-16T17:00");

		now("2026-09-16T09:00");
		this.pacing.run();

		// one of five hours is over: four and five to go from 9:00
		assertThat(line(Figure.AT_RISK).expectedAt()).isEqualTo(ClockRows.at("2026-09-17T10:00"));
		this.jdbc.sql("update dossier_clock set promised_at = ? where agency = ? and finished_at is null")
			.params(java.sql.Timestamp.from(ClockRows.at("2026-09-18T17:00")), this.agency)
			.update();
		this.pacing.run();
		assertThat(this.figures.count(query(Figure.AT_RISK))).as("promised anew").isZero();
	}

	@Test
	void measuresEachOfficeByItsOwnPace() {
		history(300, 300);
		String own = this.agency;
		this.agency = own + ".9";
		this.rows = new ClockRows(this.jdbc, this.agency);
		history(60, 60);
		String young = own + ".8";

		assertThat(this.paces.of(this.block, own, "C")).contains(new StepPace(300, 300));
		assertThat(this.paces.of(this.block, this.agency, "C")).contains(new StepPace(60, 60));
		assertThat(this.paces.known(this.block, this.agency, "C")).contains(new StepPace(60, 60));
		assertThat(this.paces.of(this.block, young, "C")).as("the procedure's anywhere").contains(new StepPace(60, 60));
	}

	@Test
	void knowsNoPaceFromTooFewDossiers() {
		open("promised_at", "2026-09-17T17:00");
		this.pacing.run();
		assertThat(line(Figure.OPEN).expectedAt()).isNull();
	}

	/** Five solved dossiers that took so many minutes in C and then in D on a Tuesday. */
	private void history(int first, int second) {
		for (int i = 0; i < 5; i++) {
			String code = this.rows.dossier(this.block, "finished_at", "2026-09-09T17:00", "outcome", "SOLVED");
			String between = "2026-09-08T" + clockTime(first);
			this.rows.step(code, this.block, "C", "2026-09-08T08:00", "2026-09-08T17:00", between);
			this.rows.step(code, this.block, "D", "2026-09-09T08:00", "2026-09-09T17:00",
					"2026-09-09T" + clockTime(second));
		}
		this.rollUp.run();
		this.paces.forget();
	}

	private static String clockTime(int minutes) {
		int ofDay = 8 * 60 + minutes + ((minutes > 210) ? 90 : 0);
		return String.format("%02d:%02d", ofDay / 60, ofDay % 60);
	}

	private void ended(String activity, String from, String to) {
		this.rows.step(this.rows.dossier(this.block), this.block, activity, from, to.substring(0, 10) + "T17:00", to);
	}

	private void open(Object... columns) {
		this.rows.step(this.rows.dossier(this.block, columns), this.block, "C", "2026-09-16T08:00", "2026-09-16T17:00",
				null);
	}

	private StepFigure figure(String activity) {
		List<StepFigure> all = this.steps.of(Set.of(this.agency), this.block);
		return all.stream().filter((step) -> step.activity().equals(activity)).findFirst().orElseThrow();
	}

	private DossierLine line(Figure figure) {
		return this.figures.list(query(figure), 0, 9).get(0);
	}

	private ListQuery query(Figure figure) {
		return new ListQuery(figure, null, Set.of(this.agency), null, null, null);
	}

	private static void now(String local) {
		ClockUtil.setCurrentTime(java.util.Date.from(ClockRows.at(local)));
	}

}
