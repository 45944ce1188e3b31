package vn.motcua.benefit;

import java.time.LocalDate;
import java.util.ArrayList;
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

/** Worked vectors L1–L4 on the real decision and the real law tables. */
class LumpSumAmountTest {

	private static final String PRE_2014 = "2012-01 2012-12 3000000, 2013-01 2013-05 3200000";

	private final DecisionFiles files = new DecisionFiles();

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"2026 | 2012-01 2012-12 3000000, 2013-01 2013-08 3000000, 2015-01 2017-12 5000000, 2018-01 2018-03 5000000 | 55468729",
			"2017 | 2013-01 2013-12 1200000, 2014-01 2015-12 2140000, 2016-01 2016-07 2515000 | 15010081",
			"2026 | 2025-01 2025-08 5000000 | 8800000", "2026 | " + PRE_2014 + " | 11335294" })
	void workedVectors(int year, String periods, long total) {
		assertThat(evaluate(this.files, year, periods, Map.of()).single()).containsEntry("total", total);
	}

	@Test
	void oddMonthsBefore2014AreConfiguration() {
		DecisionFiles variantA = new DecisionFiles().changing("pre-2014-odd-months", "<text>\"B\"</text>",
				"<text>\"A\"</text>");
		DecisionOutcome outcome = evaluate(variantA, 2026, PRE_2014, Map.of());
		assertThat(outcome.single()).containsEntry("total", 10_201_765L);
		assertThat(outcome.laws()).filteredOn((use) -> use.table().equals("pre-2014-odd-months"))
			.singleElement()
			.satisfies((use) -> assertThat(use.confidence()).isEqualTo("LOW"));
	}

	@Test
	@SuppressWarnings("unchecked")
	void spellsTheFormulaAndEveryStepOut() {
		Map<String, Object> result = evaluate(this.files, 2026, PRE_2014, Map.of()).single();
		assertThat(((List<Map<String, Object>>) result.get("lines")).get(0)).containsEntry("formula",
				"4.534.117,65 × (1,5 × 1 năm trước 2014 + 2 × 0,5 năm từ 2014)");
		assertThat((List<String>) result.get("steps"))
			.contains("Năm 2012: 12 tháng × 3.000.000 × hệ số 1,51 = 54.360.000");
	}

	@Test
	void aSettlementYearWithoutCoefficientsIsAnError() {
		assertThatThrownBy(() -> evaluate(this.files, 2027, PRE_2014, Map.of()))
			.isInstanceOf(LawValueMissingException.class)
			.hasMessageContaining("adjustment-coefficient")
			.hasMessageContaining("2027");
	}

	@Test
	void stateSupportIsTakenOffExceptInIllness() {
		String voluntary = "2024-01 2025-12 1500000";
		long whole = (Long) evaluate(this.files, 2026, voluntary, Map.of()).single().get("total");
		Map<String, Object> supported = Map.of("kind", "VOLUNTARY", "stateSupport", 792_000L);
		assertThat(evaluate(this.files, 2026, voluntary, supported).single()).containsEntry("total", whole - 792_000L);
		DecisionOutcome ill = this.files.evaluate("si-lump-sum", "si-lump-sum-amount",
				Map.of("dossier", dossier("SERIOUS_ILLNESS", voluntary, supported), "today", LocalDate.of(2026, 3, 1)));
		assertThat(ill.single()).containsEntry("total", whole);
	}

	@Test
	void stateSalariesAreRevaluedByTheBaseSalary() {
		assertThat(evaluate(this.files, 2026, "2023-01 2024-12 2980000", Map.of("kind", "STATE")).single())
			.containsEntry("total", 15_408_000L);
	}

	private static DecisionOutcome evaluate(DecisionFiles files, int year, String periods, Map<String, Object> more) {
		return files.evaluate("si-lump-sum", "si-lump-sum-amount",
				Map.of("dossier", dossier("TWELVE_MONTHS_STOPPED", periods, more), "today", LocalDate.of(year, 3, 1)));
	}

	private static Map<String, Object> dossier(String reason, String periods, Map<String, Object> more) {
		List<Map<String, Object>> rows = new ArrayList<>();
		for (String period : periods.split(", ")) {
			String[] parts = period.trim().split(" ");
			Map<String, Object> row = new HashMap<>(Map.of("fromMonth", parts[0], "toMonth", parts[1], "monthlySalary",
					Long.valueOf(parts[2]), "kind", "PRIVATE"));
			row.putAll(more);
			rows.add(row);
		}
		return Map.of("reasonCode", reason, "contributionPeriods", rows);
	}

}
