package vn.motcua.cockpit.publicfigures;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.motcua.clock.ServiceFigure;
import vn.motcua.cockpit.publicfigures.PublicFigures.Row;

import static org.assertj.core.api.Assertions.assertThat;

class FigureRowsTest {

	private final FigureRows rows = new FigureRows(5);

	@Test
	void tellsSharesAndTimes() {
		Row row = this.rows.rows(List.of(figure(1_200, 1_188, 300)), List.of("Cơ sở A")).get(0);
		assertThat(row).isEqualTo(new Row("Cơ sở A", "1.200", "99,00%", "99.00", "2,5 ngày làm việc (20,0 giờ)",
				"5,0 ngày làm việc (40,0 giờ)", "25,00%", "1,0 ngày làm việc (8,0 giờ)",
				"3,0 ngày làm việc (24,0 giờ)"));
	}

	@Test
	void joinsAgenciesWithFewDossiers() {
		List<Row> shown = this.rows.rows(List.of(figure(3, 3, 0), figure(9, 9, 0), figure(4, 2, 1)),
				List.of("A", "B", "C"));
		assertThat(shown).extracting(Row::nameVi).containsExactly("B", "Các cơ quan có ít hồ sơ (gộp chung)");
		assertThat(shown.get(1)).satisfies((joined) -> {
			assertThat(joined.ended()).isEqualTo("7");
			assertThat(joined.share()).isEqualTo("71,43%");
			assertThat(joined.median()).isEmpty();
			assertThat(joined.paused()).isEqualTo("Dưới 5 hồ sơ");
			assertThat(joined.pauseMedian()).isEmpty();
		});
	}

	@Test
	void leavesOutWhatStaysTooFew() {
		assertThat(this.rows.rows(List.of(figure(4, 4, 0)), List.of("A"))).isEmpty();
		assertThat(this.rows.rows(List.of(figure(2, 2, 0), figure(2, 2, 0)), List.of("A", "B"))).isEmpty();
	}

	@Test
	void fewPausesDoNotStandAlone() {
		Row row = this.rows.rows(List.of(figure(100, 90, 4)), List.of("A")).get(0);
		assertThat(row.paused()).isEqualTo("Dưới 5 hồ sơ");
		assertThat(row.pauseMedian()).isEmpty();
		assertThat(row.pauseNinetieth()).isEmpty();
	}

	@Test
	void offersYearsQuartersAndMonthsThatBegan() {
		List<FigurePeriod> offered = FigurePeriod.offered(LocalDate.parse("2026-05-31"));
		assertThat(offered).extracting(FigurePeriod::key)
			.startsWith("2026", "2025", "2024", "2026-q2", "2026-q1", "2025-q4")
			.contains("2026-05", "2026-02", "2025-06")
			.doesNotContain("2026-q3", "2026-06", "2025-05");
		assertThat(offered).filteredOn((p) -> p.key().equals("2026-q2"))
			.containsExactly(new FigurePeriod("2026-q2", "Quý 2/2026", LocalDate.parse("2026-04-01"),
					LocalDate.parse("2026-06-30")));
	}

	private static ServiceFigure figure(long ended, long punctual, long paused) {
		return new ServiceFigure("p", "a", ended, punctual, 1_200L, 2_400L, paused, 480L, 1_440L);
	}

}
