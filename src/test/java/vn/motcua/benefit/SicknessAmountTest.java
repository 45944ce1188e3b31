package vn.motcua.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.process.DecisionOutcome;
import vn.motcua.process.LawValueMissingException;
import vn.motcua.process.decision.DecisionFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Worked vectors S1–S5 on the real decision and the real law tables. */
class SicknessAmountTest {

	private static final DecisionFiles FILES = new DecisionFiles();

	@ParameterizedTest
	@CsvSource({ "10, 2500000", "0.5, 125000" })
	void dayAmountIsTheMonthlyRateOver24(BigDecimal days, long total) {
		assertThat(total(line("OWN_SICKNESS", "2026-03-02", "2026-03-13", days, 8_000_000, "7"))).isEqualTo(total);
	}

	@Test
	void spellsTheFormulaOut() {
		DecisionOutcome outcome = evaluate(
				line("OWN_SICKNESS", "2026-03-02", "2026-03-13", BigDecimal.TEN, 8_000_000, "7"));
		assertThat(lines(outcome).get(0)).containsEntry("label", "Nguyễn Thử Một – ốm đau")
			.containsEntry("formula", "8.000.000 × 75% ÷ 24 × 10 ngày");
	}

	@Test
	void longTermUnderTheOldLawByMonthsAndDays() {
		assertThat(total(line("LONG_TERM_SICKNESS", "2025-03-01", "2025-05-10", new BigDecimal("71"), 7_000_000, "20")))
			.isEqualTo(12_687_500L);
	}

	@Test
	void longTermUnderTheOldLawPast180Days() {
		Map<String, Object> line = line("LONG_TERM_SICKNESS", "2025-03-01", "2025-04-30", new BigDecimal("61"),
				7_000_000, "20");
		line.put("usedDays", 149L);
		assertThat(lines(evaluate(line))).extracting("amount").containsExactly(5_250_000L, 3_850_000L);
	}

	@Test
	void longTermUnderTheNewLawBeyondTheCap() {
		DecisionOutcome outcome = evaluate(
				line("LONG_TERM_SICKNESS", "2026-03-02", "2026-05-04", new BigDecimal("45"), 7_000_000, "20"));
		assertThat(lines(outcome)).extracting("amount").containsExactly(8_750_000L, 802_083L);
		assertThat(outcome.single()).containsEntry("total", 9_552_083L);
	}

	@ParameterizedTest
	@CsvSource({ "14.9, false, 30", "15, false, 40", "30, false, 60", "5, true, 40" })
	void yearlyCap(BigDecimal years, boolean hazardous, long days) {
		assertThat(FILES.laws()
			.find("sickness-cap", Map.of("law", "L2024", "hazardous", hazardous, "contributionYears", years))
			.values()).containsEntry("days", days);
	}

	@Test
	void paysOnlyWhatIsLeftInTheYearAndCountsEarlierLines() {
		Map<String, Object> first = line("OWN_SICKNESS", "2026-03-02", "2026-03-13", BigDecimal.TEN, 2_400_000, "7");
		first.put("usedDays", 15L);
		Map<String, Object> second = line("OWN_SICKNESS", "2026-03-16", "2026-03-27", BigDecimal.TEN, 2_400_000, "7");
		second.put("usedDays", 15L);
		assertThat(lines(evaluate(first, second))).extracting("amount").containsExactly(750_000L, 375_000L);
	}

	@Test
	void childSickByAge() {
		Map<String, Object> line = line("CHILD_SICK", "2026-03-02", "2026-04-03", new BigDecimal("25"), 2_400_000, "7");
		line.put("childBirthDate", LocalDate.parse("2023-03-03"));
		assertThat(total(line)).isEqualTo(20 * 75_000L);
		line.put("childBirthDate", LocalDate.parse("2023-03-02"));
		assertThat(total(line)).isEqualTo(15 * 75_000L);
		line.put("childBirthDate", LocalDate.parse("2019-03-02"));
		assertThatThrownBy(() -> total(line)).isInstanceOf(LawValueMissingException.class)
			.hasMessageContaining("sickness-child-days");
	}

	@Test
	void excludedCausePaysNothingAndArmedForcesAll() {
		Map<String, Object> line = line("OWN_SICKNESS", "2026-03-02", "2026-03-03", BigDecimal.ONE, 2_400_000, "7");
		line.put("armedForces", true);
		assertThat(total(line)).isEqualTo(100_000L);
		line.put("excludedCause", "ALCOHOL");
		assertThat(total(line)).isEqualTo(0L);
	}

	private static Map<String, Object> line(String caseType, String from, String to, BigDecimal days, long salary,
			String years) {
		Map<String, Object> line = new HashMap<>();
		line.put("fullName", "Nguyễn Thử Một");
		line.put("socialInsuranceNumber", "0101010101");
		line.put("caseType", caseType);
		line.put("fromDate", LocalDate.parse(from));
		line.put("toDate", LocalDate.parse(to));
		line.put("days", days);
		line.put("monthlySalary", salary);
		line.put("contributionYears", new BigDecimal(years));
		line.put("hazardousJob", false);
		return line;
	}

	private static Object total(Map<String, Object> line) {
		return evaluate(line).single().get("total");
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> lines(DecisionOutcome outcome) {
		return (List<Map<String, Object>>) outcome.single().get("lines");
	}

	@SafeVarargs
	private static DecisionOutcome evaluate(Map<String, Object>... lines) {
		return FILES.evaluate("sickness-benefit", "sickness-benefit-amount",
				Map.of("dossier", Map.of("lines", List.of(lines)), "today", LocalDate.parse("2026-11-20")));
	}

}
