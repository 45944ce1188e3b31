package vn.motcua.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.clock.CalendarEdit.DayEdit;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.MaternityFiling;
import vn.motcua.dossier.core.FilingService;
import vn.motcua.dossier.store.ChainVerifier;
import vn.motcua.process.CaseClock;
import vn.motcua.scenario.process.CaseDriver;
import vn.motcua.testing.MotcuaTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Prints how fast a change of the calendar reaches open dossiers without tasks; proves no
 * time. {@code mvn test -Dtest=CalendarReplayBench -Dmotcua.bench=replay
 * -Dmotcua.test.database=postgres}.
 */
@MotcuaTest
@EnabledIfSystemProperty(named = "motcua.bench", matches = "replay")
class CalendarReplayBench {

	private static final LocalDate DAY = LocalDate.of(2027, 6, 10);

	@Autowired
	FilingService filings;

	@Autowired
	Dossiers dossiers;

	@Autowired
	CalendarDesk desk;

	@Autowired
	CalendarReplayer replayer;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@AfterEach
	void release() {
		CaseDriver.releaseClock();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1_000, 8_000 })
	void movesOpenDossiers(int size) {
		CaseDriver.setClock(at("2027-06-07T09:00"));
		fill(size);
		long before = System.nanoTime();
		CalendarForecast forecast = this.desk.forecast(edit(CalendarDay.Kind.OFF));
		report("dry run", forecast.looked(), before);
		move(CalendarDay.Kind.OFF);
		move(null);
		assertThat(ChainVerifier.on(this.jdbc).verify().faults()).isEmpty();
	}

	private void move(CalendarDay.Kind kind) {
		CalendarEdit edit = edit(kind);
		this.desk.apply(edit, this.desk.preview(edit).revision(), false, "Đo tốc độ", "admin");
		long before = System.nanoTime();
		this.replayer.sweep();
		report((kind != null) ? "later, with notices" : "earlier", this.desk.replays().get(0).moved(), before);
	}

	private static void report(String what, long dossiers, long since) {
		Duration took = Duration.ofNanos(System.nanoTime() - since);
		System.out.printf("REPLAY %s: %d dossiers in %d ms, %d per second%n", what, dossiers, took.toMillis(),
				dossiers * 1000 / Math.max(1, took.toMillis()));
	}

	private void fill(int size) {
		for (int left = size; left > 0; left -= 500) {
			int batch = Math.min(500, left);
			this.transaction.executeWithoutResult((status) -> IntStream.range(0, batch).forEach((i) -> fileOne()));
		}
	}

	private void fileOne() {
		String code = this.filings
			.file(MaternityFiling.PROCEDURE, MaternityFiling.AGENCY, "COUNTER", "lan", "none", MaternityFiling.fields())
			.code();
		this.dossiers.accept(code, "lan");
	}

	private static CalendarEdit edit(CalendarDay.Kind kind) {
		return new CalendarEdit(null,
				new DayEdit(DAY, kind, "Nghỉ bổ sung", CalendarDay.Status.OFFICIAL, "Thông báo số 1 năm 2027"), null);
	}

	private static Instant at(String local) {
		return LocalDateTime.parse(local).atZone(CaseClock.VIETNAM).toInstant();
	}

}
