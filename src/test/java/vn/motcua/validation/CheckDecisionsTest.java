package vn.motcua.validation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.motcua.process.decision.DecisionFiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The real check decisions: a sound dossier has no finding, each fault has its own. */
class CheckDecisionsTest {

	private static final DecisionFiles FILES = new DecisionFiles();

	private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

	static Stream<Arguments> maternity() {
		return Stream.of(arguments("DATES_REVERSED", Map.of("toDate", day("2026-07-01"), "totalDays", 0L)),
				arguments("TOTAL_DAYS_TOO_MANY", Map.of("totalDays", 200L)),
				arguments("CHILD_BIRTH_IN_FUTURE",
						Map.of("childBirthDate", day("2026-12-01"), "fromDate", day("2026-11-01"), "toDate",
								day("2027-04-30"), "totalDays", 181L)),
				arguments("CHILD_DEATH_BEFORE_BIRTH", Map.of("childDeathDate", day("2026-07-01"))),
				arguments("GENDER_NOT_FIT", Map.of("gender", "MALE")),
				arguments("CONTRIBUTION_TOO_SHORT", Map.of("contributionMonthsIn12", 5L)),
				arguments("CONTRIBUTION_TOO_SHORT",
						Map.of("contributionMonthsIn12", 3L, "restOnMedicalOrder", true, "contributionMonthsTotal",
								11L)),
				arguments("LEAVE_TOO_EARLY", Map.of("fromDate", day("2026-05-01"), "toDate", day("2026-10-31"))),
				arguments("EARLY_RETURN_TOO_SOON", Map.of("earlyReturnDate", day("2026-11-01"))),
				arguments("ACCOUNT_HOLDER_MISMATCH", Map.of("bankAccountName", "TRAN THI HAI")),
				arguments("FATHER_LEAVE_LATE",
						Map.of("caseType", "FATHER_LEAVE", "gender", "MALE", "contributing", true, "fromDate",
								day("2026-09-14"), "toDate", day("2026-09-18"), "totalDays", 5L)),
				arguments("FATHER_LEAVE_EARLY",
						Map.of("caseType", "FATHER_LEAVE", "gender", "MALE", "contributing", true, "fromDate",
								day("2026-07-14"), "toDate", day("2026-07-18"), "totalDays", 5L)),
				arguments("NOT_CONTRIBUTING",
						Map.of("caseType", "CONTRACEPTION", "contributing", false, "totalDays", 7L)),
				arguments("CHILD_TOO_OLD",
						Map.of("caseType", "ADOPTION", "adoptionDate", day("2026-10-01"), "childBirthDate",
								day("2026-04-01"))),
				arguments("VOLUNTARY_NOT_YET", Map.of("caseType", "VOLUNTARY_SI", "childBirthDate", day("2025-06-01"))),
				arguments("FILED_LATE", Map.of("caseType", "VOLUNTARY_SI", "childBirthDate", day("2026-05-20"))));
	}

	@ParameterizedTest
	@MethodSource("maternity")
	void maternityFaults(String code, Map<String, Object> fault) {
		assertThat(codes("maternity-benefit", "maternity-benefit-checks", maternityDossier(fault), List.of()))
			.containsExactly(code);
	}

	@Test
	void soundMaternityDossiersHaveNoFinding() {
		assertThat(codes("maternity-benefit", "maternity-benefit-checks", maternityDossier(Map.of()), List.of()))
			.isEmpty();
		for (Map<String, Object> sound : List.<Map<String, Object>>of(
				Map.of("contributionMonthsIn12", 3L, "restOnMedicalOrder", true, "contributionMonthsTotal", 12L),
				Map.of("contributionMonthsIn12", 2L, "infertilityTreatment", true, "contributionMonthsIn24", 6L),
				Map.of("gender", "MALE", "motherDeathDate", day("2026-07-20")),
				Map.of("caseType", "FATHER_LEAVE", "gender", "MALE", "fromDate", day("2026-09-13"), "toDate",
						day("2026-09-18"), "totalDays", 5L),
				Map.of("caseType", "ADOPTION", "adoptionDate", day("2026-09-30"), "childBirthDate",
						day("2026-04-01")))) {
			assertThat(codes("maternity-benefit", "maternity-benefit-checks", maternityDossier(sound), List.of()))
				.isEmpty();
		}
	}

	@Test
	void infertilityCountsOnlyUnderTheNewLaw() {
		Map<String, Object> old = maternityDossier(Map.of("contributionMonthsIn12", 2L, "infertilityTreatment", true,
				"contributionMonthsIn24", 6L, "childBirthDate", day("2025-06-01"), "fromDate", day("2025-06-01"),
				"toDate", day("2025-11-30"), "totalDays", 183L));
		assertThat(codes("maternity-benefit", "maternity-benefit-checks", old, List.of()))
			.containsExactly("CONTRIBUTION_TOO_SHORT");
	}

	@Test
	void beforeOfficersEnterTheirFieldsEligibilityIsSilent() {
		Map<String, Object> filed = maternityDossier(Map.of());
		filed.remove("contributionMonthsIn12");
		assertThat(codes("maternity-benefit", "maternity-benefit-checks", filed, List.of())).isEmpty();
	}

	@Test
	void namesTheOtherDossier() {
		List<Map<String, Object>> findings = rows("maternity-benefit", "maternity-benefit-checks",
				maternityDossier(Map.of()), List.of(Map.of("code", "G12.01.001-20261101-0000007")));
		assertThat(findings).singleElement()
			.satisfies((f) -> assertThat(f).containsEntry("code", "DUPLICATE_DOSSIER")
				.containsEntry("overrulable", true)
				.extractingByKey("message")
				.asString()
				.contains("G12.01.001-20261101-0000007"));
	}

	static Stream<Arguments> sickness() {
		return Stream.of(arguments("DATES_REVERSED", Map.of("toDate", day("2026-03-01"), "days", BigDecimal.ZERO)),
				arguments("TOTAL_DAYS_TOO_MANY", Map.of("days", new BigDecimal("13"))),
				arguments("DAYS_NOT_HALF", Map.of("days", new BigDecimal("2.3"))),
				arguments("PROPOSED_DATE_OUTSIDE", Map.of("proposedFromDate", day("2026-04-01"))),
				arguments("CHILD_BIRTH_DATE_MISSING", Map.of("caseType", "CHILD_SICK")),
				arguments("CHILD_TOO_OLD", Map.of("caseType", "CHILD_SICK", "childBirthDate", day("2019-03-02"))),
				arguments("EXCLUDED_CAUSE", Map.of("excludedCause", "ALCOHOL")),
				arguments("LEAVE_OVERLAP", Map.of("leaveOverlap", true)),
				arguments("CERTIFICATE_TOO_LONG", Map.of("toDate", day("2026-04-01"), "days", BigDecimal.TEN)),
				arguments("YEARLY_CAP_USED_UP", Map.of("usedDays", 30L)),
				arguments("YEARLY_CAP_EXCEEDED", Map.of("usedDays", 25L)),
				arguments("ACCOUNT_HOLDER_MISMATCH", Map.of("bankAccountName", "NGUYEN THU HAI")));
	}

	@ParameterizedTest
	@MethodSource("sickness")
	void sicknessFaultsOfOnePerson(String code, Map<String, Object> fault) {
		assertThat(rowCodes("sickness-benefit", "lines", sicknessLine(fault))).containsExactly(code);
	}

	@Test
	void soundSicknessLinesHaveNoFinding() {
		assertThat(rowCodes("sickness-benefit", "lines", sicknessLine(Map.of()))).isEmpty();
		assertThat(rowCodes("sickness-benefit", "lines",
				sicknessLine(Map.of("caseType", "CHILD_SICK", "childBirthDate", day("2019-03-03"), "days", 5L))))
			.isEmpty();
		assertThat(rowCodes("sickness-benefit", "lines",
				sicknessLine(Map.of("diseaseCode", "A15.0", "toDate", day("2026-06-01")))))
			.isEmpty();
	}

	@Test
	void onePersonTwiceInOneList() {
		Map<String, Object> line = sicknessLine(Map.of());
		assertThat(
				codes("sickness-benefit", "sickness-benefit-checks", Map.of("lines", List.of(line, line)), List.of()))
			.containsExactly("DUPLICATE_LINE");
		assertThat(codes("sickness-benefit", "sickness-benefit-checks", Map.of("lines", List.of(line)),
				List.of(Map.of("code", "X", "lines", List.of(line)))))
			.containsExactly("DUPLICATE_DOSSIER");
		Map<String, Object> later = sicknessLine(Map.of("fromDate", day("2026-05-04"), "toDate", day("2026-05-08")));
		assertThat(codes("sickness-benefit", "sickness-benefit-checks", Map.of("lines", List.of(line, later)),
				List.of(Map.of("code", "X", "lines", List.of(later)))))
			.containsExactly("DUPLICATE_DOSSIER");
	}

	static Stream<Arguments> lumpSum() {
		return Stream.of(arguments("CONSENT_MISSING", Map.of("consentAcknowledged", false)),
				arguments("STOPPED_TOO_SHORT",
						Map.of("lastContributionMonth", "2025-11", "contributionPeriods",
								periods("2018-01", "2025-11"))),
				arguments("CONTRIBUTED_20_YEARS", Map.of("contributionPeriods", periods("2005-11", "2025-10"))),
				arguments("FIRST_CONTRIBUTION_AFTER_20250701", Map.of("firstContributionBefore20250701", false)),
				arguments("FIRST_CONTRIBUTION_AFTER_20250701",
						Map.of("contributionPeriods", periods("2025-07", "2025-10"))),
				arguments("RETIREMENT_AGE_NOT_REACHED",
						Map.of("reasonCode", "RETIREMENT_AGE_UNDER_15_YEARS", "dateOfBirth", day("1969-11-21"))),
				arguments("CONTRIBUTED_ENOUGH_FOR_PENSION",
						Map.of("reasonCode", "RETIREMENT_AGE_UNDER_15_YEARS", "dateOfBirth", day("1960-01-01"),
								"contributionPeriods", periods("2010-11", "2025-10"))),
				arguments("PENSION_ELIGIBLE", Map.of("pensionEligible", true)),
				arguments("NATIONAL_DUPLICATE", Map.of("nationalDuplicate", true)),
				arguments("BOOK_NOT_CLOSED", Map.of("bookClosed", false)),
				arguments("LAST_MONTH_MISMATCH", Map.of("lastContributionMonth", "2025-09")),
				arguments("PERIODS_OVERLAP",
						Map.of("contributionPeriods",
								List.of(period("2018-01", "2025-10"), period("2020-01", "2020-02")))),
				arguments("BOOK_NUMBER_MISMATCH", Map.of("bookNumber", "0202020202")),
				arguments("ACCOUNT_HOLDER_MISMATCH", Map.of("bankAccountName", "TRAN BA")));
	}

	@ParameterizedTest
	@MethodSource("lumpSum")
	void lumpSumFaults(String code, Map<String, Object> fault) {
		assertThat(codes("si-lump-sum", "si-lump-sum-checks", lumpSumDossier(fault), List.of())).containsExactly(code);
	}

	@Test
	void aSoundLumpSumDossierHasNoFinding() {
		assertThat(codes("si-lump-sum", "si-lump-sum-checks", lumpSumDossier(Map.of()), List.of())).isEmpty();
		Map<String, Object> filed = lumpSumDossier(Map.of());
		filed.remove("contributionPeriods");
		filed.remove("bookClosed");
		assertThat(codes("si-lump-sum", "si-lump-sum-checks", filed, List.of())).isEmpty();
		assertThat(rowCodes("si-lump-sum", "contributionPeriods", period("2018-01", "2018-03"))).isEmpty();
		assertThat(rowCodes("si-lump-sum", "contributionPeriods", period("2018-04", "2018-03")))
			.containsExactly("MONTHS_REVERSED");
	}

	private static Map<String, Object> maternityDossier(Map<String, Object> changes) {
		Map<String, Object> dossier = new HashMap<>(
				Map.of("caseType", "BIRTH", "gender", "FEMALE", "fullName", "Nguyễn Thử Một", "payoutMethod",
						"BANK_ACCOUNT", "bankAccountName", "NGUYEN THU MOT", "fromDate", day("2026-07-15"), "toDate",
						day("2027-01-14"), "totalDays", 184L, "childBirthDate", day("2026-07-15")));
		dossier.put("contributionMonthsIn12", 6L);
		dossier.put("filedOn", TODAY);
		dossier.putAll(changes);
		return dossier;
	}

	private static Map<String, Object> sicknessLine(Map<String, Object> changes) {
		Map<String, Object> line = new HashMap<>(Map.of("fullName", "Nguyễn Thử Một", "socialInsuranceNumber",
				"0101010101", "caseType", "OWN_SICKNESS", "diseaseCode", "J18.9", "documentType", "LEAVE_CERTIFICATE",
				"fromDate", day("2026-03-02"), "toDate", day("2026-03-13"), "days", BigDecimal.TEN, "contributionYears",
				new BigDecimal("7"), "hazardousJob", false));
		line.putAll(changes);
		return line;
	}

	private static Map<String, Object> lumpSumDossier(Map<String, Object> changes) {
		Map<String, Object> dossier = new HashMap<>(Map.of("reasonCode", "TWELVE_MONTHS_STOPPED", "fullName", "Lê Bá",
				"consentAcknowledged", true, "lastContributionMonth", "2025-10", "firstContributionBefore20250701",
				true, "gender", "FEMALE", "dateOfBirth", day("1985-01-01"), "bookNumber", "0101010101",
				"socialInsuranceNumber", "0101010101"));
		dossier.putAll(Map.of("contributionPeriods", periods("2018-01", "2025-10"), "bookClosed", true,
				"nationalDuplicate", false, "pensionEligible", false, "filedOn", TODAY, "payoutMethod", "BANK_ACCOUNT",
				"bankAccountName", "LE BA"));
		dossier.putAll(changes);
		return dossier;
	}

	private static List<Map<String, Object>> periods(String from, String to) {
		return List.of(period(from, to));
	}

	private static Map<String, Object> period(String from, String to) {
		return Map.of("fromMonth", from, "toMonth", to, "monthlySalary", 5_000_000L, "kind", "PRIVATE");
	}

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

	private static List<Object> codes(String slug, String decision, Map<String, Object> dossier,
			List<Map<String, Object>> similar) {
		return rows(slug, decision, dossier, similar).stream().map((row) -> row.get("code")).toList();
	}

	private static List<Map<String, Object>> rows(String slug, String decision, Map<String, Object> dossier,
			List<Map<String, Object>> similar) {
		return FILES
			.evaluate(slug, slug + "-checks", decision, Map.of("dossier", dossier, "today", TODAY, "similar", similar))
			.rows();
	}

	private static List<Object> rowCodes(String slug, String list, Map<String, Object> row) {
		List<Object> codes = new ArrayList<>();
		FILES
			.evaluate(slug, slug + "-checks", slug + "-checks-" + list,
					Map.of("dossier", Map.of(), "row", row, "today", TODAY, "similar", List.of()))
			.rows()
			.forEach((found) -> codes.add(found.get("code")));
		return codes;
	}

}
