package vn.motcua.clock.figures;

import java.time.Clock;
import java.time.LocalDate;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.clock.ClockRows;
import vn.motcua.process.CaseClock;
import vn.motcua.testing.TestTables;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("database")
class FlowDaysTest {

	private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

	private static final Clock WEDNESDAY = Clock.fixed(ClockRows.at("2026-09-16T10:00"), CaseClock.VIETNAM);

	/** The demo files on days before today, right after an empty start. */
	@Test
	void noDayIsOverBeforeTheFirstDossier() {
		TestTables tables = TestTables.fresh();
		JdbcClient jdbc = tables.jdbc();
		FlowDays days = new FlowDays(jdbc, tables.transactions(), WEDNESDAY);
		days.run();
		assertThat(days.summed(FIRST)).isEmpty();
		new ClockRows(jdbc, "G84.01").dossier("maternity-benefit", "received_at", "2026-09-10T08:00");
		days.run();
		assertThat(days.summed(FIRST)).hasSize(15);
		assertThat(jdbc.sql("select sum(received) from flow_day").query(Integer.class).single()).isEqualTo(1);
	}

}
