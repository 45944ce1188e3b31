package vn.motcua.clock.store;

import java.time.Instant;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.motcua.clock.store.ClockStore.Dates;
import vn.motcua.dossier.Channel;
import vn.motcua.testing.TestTables;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.clock.ClockRows.at;

@Tag("database")
class ClockStoreTest {

	private static final Instant FILED = at("2026-09-01T08:00");

	private final TestTables tables = TestTables.fresh();

	private final JdbcClient jdbc = this.tables.jdbc();

	private final ClockStore clocks = new ClockStore(this.jdbc, this.tables.batch());

	/** A part counts where its whole is not, wherever the whole goes. */
	@Test
	void partsFollowTheirWholeToTheAgencyThatTakesItOver() {
		dossier("W-1", "G12.01.001");
		dossier("W-2", "G12.01.001");
		part("W-1", "P-1");
		part("W-2", "P-2");
		this.clocks.takeOver("W-1", "G12.01", FILED.plusSeconds(60), new Dates(FILED, FILED, null, false));
		assertThat(this.clocks.find("W-1").orElseThrow().agency()).isEqualTo("G12.01");
		assertThat(wholeAgency("P-1")).isEqualTo("G12.01");
		assertThat(wholeAgency("P-2")).isEqualTo("G12.01.001");
		assertThat(this.clocks.find("P-1").orElseThrow().agency()).as("who solves the part still does")
			.isEqualTo("G01.99.001");
	}

	private void part(String whole, String part) {
		this.jdbc.sql("insert into dossier_part (parent_code, part, dossier_code) values (?, 'RESIDENCE', ?)")
			.params(whole, part)
			.update();
		dossier(part, "G01.99.001");
		this.jdbc.sql("update dossier_clock set whole_agency = 'G12.01.001' where dossier_code = ?")
			.param(part)
			.update();
	}

	private void dossier(String code, String agency) {
		new ClockHistory(Channel.COUNTER, FILED).store(this.jdbc, code, agency, "birth-interlinked");
	}

	private String wholeAgency(String code) {
		return this.jdbc.sql("select whole_agency from dossier_clock where dossier_code = ?")
			.param(code)
			.query(String.class)
			.single();
	}

}
