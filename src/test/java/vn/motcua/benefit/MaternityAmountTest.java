package vn.motcua.benefit;

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
import static org.assertj.core.api.Assertions.tuple;

/** Worked vectors M1–M8 on the real decision and the real law tables. */
class MaternityAmountTest {

	private static final DecisionFiles FILES = new DecisionFiles();

	@Test
	void firstChild() {
		DecisionOutcome outcome = evaluate(birth("2026-07-15", 12_000_000, 0));
		assertThat(outcome.single()).containsEntry("total", 77_060_000L).containsEntry("law", "L2024");
		assertThat(lines(outcome)).extracting("formula", "amount")
			.containsExactly(tuple("12.000.000 × 6 tháng", 72_000_000L), tuple("2 × 2.530.000 × 1 con", 5_060_000L));
		assertThat(outcome.laws()).extracting("table")
			.contains("law-version", "reference-level", "maternity-birth-months");
	}

	@Test
	void secondChildFromJuly2026() {
		assertThat(total(birth("2026-07-15", 12_000_000, 1))).isEqualTo(89_060_000L);
		assertThat(total(birth("2026-06-30", 12_000_000, 1))).isEqualTo(72_000_000L + 2 * 2_340_000L);
		assertThat(total(birth("2026-07-15", 12_000_000, 2))).isEqualTo(77_060_000L);
	}

	@Test
	void twinsUnderTheOldLaw() {
		Map<String, Object> twins = birth("2025-03-10", 10_000_000, 0);
		twins.put("childCount", 2L);
		assertThat(total(twins)).isEqualTo(79_360_000L);
	}

	@ParameterizedTest
	@CsvSource({ "2025-06-02, 5, 2000000", "2025-07-02, 10, 4000000", "2025-06-02, 10, 2000000" })
	void prenatalVisits(LocalDate from, long days, long total) {
		assertThat(total(Map.of("caseType", "PRENATAL_VISIT", "fromDate", from, "average6Months", 9_600_000L,
				"totalDays", days, "visitCount", 5L)))
			.isEqualTo(total);
	}

	@ParameterizedTest
	@CsvSource({ "1, false, 5, 2083333", "1, true, 7, 2916667", "2, false, 10, 4166667", "2, true, 14, 5833333",
			"1, false, 9, 2083333", "3, false, 13, 5416667" })
	void fatherLeave(long children, boolean surgery, long days, long total) {
		assertThat(total(Map.of("caseType", "FATHER_LEAVE", "fromDate", LocalDate.parse("2026-01-05"), "childBirthDate",
				LocalDate.parse("2026-01-04"), "average6Months", 10_000_000L, "totalDays", days, "childCount", children,
				"surgery", surgery)))
			.isEqualTo(total);
	}

	@Test
	void fatherOfTheSecondChildHasTenDays() {
		assertThat(total(Map.of("caseType", "FATHER_LEAVE", "fromDate", LocalDate.parse("2026-08-03"), "childBirthDate",
				LocalDate.parse("2026-08-01"), "average6Months", 10_000_000L, "totalDays", 10L, "livingChildrenBefore",
				1L)))
			.isEqualTo(4_166_667L);
	}

	@ParameterizedTest
	@CsvSource({ "4, 10, 3333333", "12, 20, 6666667", "21, 40, 13333333", "22, 50, 16666667", "22, 60, 16666667" })
	void miscarriage(long weeks, long days, long total) {
		assertThat(total(Map.of("caseType", "MISCARRIAGE", "fromDate", LocalDate.parse("2026-01-05"), "average6Months",
				10_000_000L, "totalDays", days, "pregnancyWeeks", weeks)))
			.isEqualTo(total);
	}

	@ParameterizedTest
	@CsvSource({ "L2024, 4, 10", "L2024, 5, 20", "L2024, 12, 20", "L2024, 13, 40", "L2024, 21, 40", "L2024, 22, 50",
			"L2014, 24, 40", "L2014, 25, 50" })
	void miscarriageDaysByWeek(String law, long weeks, long days) {
		assertThat(FILES.laws().find("miscarriage-days", Map.of("law", law, "pregnancyWeeks", weeks)).values())
			.containsEntry("days", days);
	}

	@Test
	void deadFoetusFrom22WeeksLikeBirthWhenTheConditionIsMet() {
		assertThat(total(Map.of("caseType", "MISCARRIAGE", "fromDate", LocalDate.parse("2026-01-05"), "average6Months",
				10_000_000L, "totalDays", 50L, "pregnancyWeeks", 22L, "contributionMonthsIn12", 6L)))
			.isEqualTo(60_000_000L);
	}

	@Test
	void voluntaryParticipant() {
		assertThat(total(
				Map.of("caseType", "VOLUNTARY_SI", "childBirthDate", LocalDate.parse("2026-02-01"), "childCount", 1L)))
			.isEqualTo(2_000_000L);
		assertThatThrownBy(() -> total(
				Map.of("caseType", "VOLUNTARY_SI", "childBirthDate", LocalDate.parse("2025-06-30"), "childCount", 1L)))
			.isInstanceOf(LawValueMissingException.class)
			.hasMessageContaining("maternity-voluntary-amount")
			.hasMessageContaining("30/06/2025");
	}

	@Test
	void childDeathShortensTheLeave() {
		Map<String, Object> birth = birth("2026-01-10", 9_000_000, 0);
		birth.put("childDeathDate", LocalDate.parse("2026-02-01"));
		assertThat(total(birth)).isEqualTo(4 * 9_000_000L + 4_680_000L);
		birth.put("childDeathDate", LocalDate.parse("2026-04-25"));
		assertThat(total(birth)).isEqualTo(5 * 9_000_000L + 9_000_000L / 30 * 15 + 4_680_000L);
	}

	@Test
	void adoptionUntilTheChildIsSixMonths() {
		assertThat(total(Map.of("caseType", "ADOPTION", "adoptionDate", LocalDate.parse("2026-03-10"), "fromDate",
				LocalDate.parse("2026-03-10"), "childBirthDate", LocalDate.parse("2026-01-01"), "average6Months",
				9_000_000L)))
			.isEqualTo(3 * 9_000_000L + 9_000_000L / 30 * 21 + 4_680_000L);
	}

	@Test
	void namesTheMissingField() {
		Map<String, Object> birth = birth("2026-01-15", 1, 0);
		birth.remove("average6Months");
		assertThatThrownBy(() -> total(birth)).isInstanceOf(LawValueMissingException.class)
			.hasMessageContaining("average6Months");
	}

	private static Map<String, Object> birth(String day, long average, long living) {
		Map<String, Object> birth = new HashMap<>();
		birth.put("caseType", "BIRTH");
		birth.put("childBirthDate", LocalDate.parse(day));
		birth.put("fromDate", LocalDate.parse(day));
		birth.put("average6Months", average);
		birth.put("childCount", 1L);
		birth.put("livingChildrenBefore", living);
		return birth;
	}

	private static Object total(Map<String, Object> dossier) {
		return evaluate(dossier).single().get("total");
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> lines(DecisionOutcome outcome) {
		return (List<Map<String, Object>>) outcome.single().get("lines");
	}

	private static DecisionOutcome evaluate(Map<String, Object> dossier) {
		return FILES.evaluate("maternity-benefit", "maternity-benefit-amount",
				Map.of("dossier", dossier, "today", LocalDate.parse("2026-11-20")));
	}

}
