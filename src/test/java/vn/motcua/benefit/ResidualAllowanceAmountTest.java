package vn.motcua.benefit;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.motcua.process.LawValueMissingException;
import vn.motcua.process.decision.DecisionFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What no scenario can play: a figure nobody published, and decisions of days before the
 * first agency.
 */
class ResidualAllowanceAmountTest {

	private static final String SPECIAL = "special-monthly-allowance-91-613";

	private static final Map<String, Object> MONTHLY = Map.of("requestedBenefit", "MONTHLY", "schemeType",
			"DECISION_613_2010");

	private static final Map<String, Object> PENSIONER = Map.of("benefitType", "PENSION", "currentBenefit", 6_000_000L,
			"yearsBefore2014", 20, "yearsFrom2014", 6, "monthsReceived", 40, "lastPaidMonth", "2025-06");

	@Test
	void aMonthlyAmountNobodyPublishedStopsTheStepAndIsNamed() {
		assertThatThrownBy(() -> evaluate(new DecisionFiles(), SPECIAL, MONTHLY, LocalDate.of(2026, 7, 20)))
			.isInstanceOf(LawValueMissingException.class)
			.hasMessageContaining("monthly-allowance-91-613")
			.hasMessageContaining("20/07/2026");
	}

	@Test
	void theCommuneAllowanceOf1998StopsLikewise() {
		Map<String, Object> official = Map.of("pensionCase", "COMMUNE_OFFICIAL_MONTHLY", "retirementFrom", "2026-07",
				"gender", "FEMALE", "dateOfBirth", LocalDate.of(1969, 5, 20), "compulsoryMonths", 216, "averageSalary",
				4_000_000L, "communeOfficialYears", 18);
		assertThatThrownBy(
				() -> evaluate(new DecisionFiles(), "commune-official-pension", official, LocalDate.of(2026, 7, 20)))
			.isInstanceOf(LawValueMissingException.class)
			.hasMessageContaining("commune-official-allowance")
			.hasMessageContaining("18");
	}

	@Test
	void theSameStepGoesOnWhenTheAmountIsEntered() {
		DecisionFiles published = new DecisionFiles().changing("monthly-allowance-91-613", "    </decisionTable>", """
				<rule id="Rule_New">
				  <inputEntry id="New_1"><text>&gt;= date("2026-07-01")</text></inputEntry>
				  <inputEntry id="New_2"><text>"DECISION_613_2010"</text></inputEntry>
				  <outputEntry id="New_3"><text>1234000</text></outputEntry>
				  <outputEntry id="New_4"><text>"Thông tư mẫu"</text></outputEntry>
				  <outputEntry id="New_5"><text>"HIGH"</text></outputEntry>
				</rule>
				</decisionTable>""");
		assertThat(evaluate(published, SPECIAL, MONTHLY, LocalDate.of(2026, 7, 20))).containsEntry("total", 1_234_000L)
			.containsEntry("law", "Quyết định 613/QĐ-TTg");
	}

	@Test
	void settlingAbroadBefore20250701FollowsTheLawOf2014() {
		assertThat(evaluate(new DecisionFiles(), "overseas-settlement-allowance", PENSIONER, LocalDate.of(2025, 6, 30)))
			.containsEntry("total", 132_000_000L)
			.containsEntry("law", "L2014");
	}

	private static Map<String, Object> evaluate(DecisionFiles files, String slug, Map<String, Object> dossier,
			LocalDate today) {
		return files.evaluate(slug, slug + "-amount", Map.of("dossier", dossier, "today", today)).single();
	}

}
