package vn.motcua.workbench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.catalog.Confidence;
import vn.motcua.catalog.LawDecision;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.gate.LawReader;

import static org.assertj.core.api.Assertions.assertThat;

/** What the page of the law says about the real tables. */
class LawStateTest {

	private static final List<LawDecision> LAW = LawReader.read(ModelSource.directory(Path.of(".")).read());

	@ParameterizedTest
	@CsvSource({ "reference-level, 2026-11-22, IN_FORCE,",
			"voluntary-si-investment-rate, 2026-07-01, IN_FORCE, 2027-01-01",
			"voluntary-si-investment-rate, 2026-11-22, ENDS_SOON, 2027-01-01",
			"adjustment-coefficient, 2026-11-22, ENDS_SOON, 2027-01-01",
			"adjustment-coefficient, 2027-01-01, ENDED, 2027-01-01",
			"social-funeral-support, 2026-11-22, ENDED, 2026-07-01", "pension-increase, 2026-11-22, IN_FORCE,",
			"retirement-age, 2026-11-22, IN_FORCE,", "monthly-allowance-91-613, 2026-11-22, EMPTY,",
			"sickness-rate, 2026-11-22, IN_FORCE,", "funeral-amount, 2026-11-22, IN_FORCE," })
	void tellsWhatIsMissingOrEndsSoon(String table, LocalDate today, LawState state, LocalDate end) {
		LawDecision law = law(table);
		assertThat(LawState.of(law, today)).isEqualTo(state);
		assertThat(law.rows().isEmpty() ? null : LawState.end(law).orElse(null)).isEqualTo(end);
	}

	@ParameterizedTest
	@CsvSource({ "reference-level, 2026-11-22, false", "reference-level, 2016-01-01, true",
			"rural-poverty-line, 2026-11-22, true", "teacher-allowance, 2026-11-22, true",
			"funeral-multiple, 2026-11-22, false", "hi-direct-amount, 2026-11-22, true" })
	void toConfirmIsWhatHoldsTodayOrLater(String table, LocalDate today, boolean toConfirm) {
		assertThat(LawState.toConfirm(law(table), today)).isEqualTo(toConfirm);
	}

	@Test
	void aRowTellsItsDaysValueSourceAndConfidence() {
		LawDecision law = law("reference-level");
		LawDecision.Row last = law.rows().get(law.rows().size() - 1);
		assertThat(last.from()).isEqualTo("2026-07-01");
		assertThat(last.until()).isNull();
		assertThat(last.values()).containsExactly("2530000");
		assertThat(last.source()).isEqualTo("Nghị định 161/2026/NĐ-CP");
		assertThat(last.confidence()).isEqualTo(Confidence.HIGH);
		assertThat(last.covers(LocalDate.of(2026, 6, 30))).isFalse();
		assertThat(law("sickness-rate").rows().get(0).until()).isEqualTo("2025-07-01");
	}

	@Test
	void tellsWhoAsksAlsoThroughFormulas() {
		assertThat(law("sickness-cap").users()).containsExactly("sickness-benefit");
		assertThat(law("funeral-amount").calls()).containsExactly("funeral-multiple", "reference-level");
		assertThat(law("funeral-amount").rows()).singleElement()
			.satisfies((row) -> assertThat(row.confidence()).isEqualTo(Confidence.HIGH));
		assertThat(law("reference-level").users()).contains("maternity-benefit", "si-lump-sum");
	}

	private static LawDecision law(String name) {
		return LAW.stream().filter((law) -> law.name().equals(name)).findFirst().orElseThrow();
	}

}
