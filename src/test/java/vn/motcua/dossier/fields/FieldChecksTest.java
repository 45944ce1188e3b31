package vn.motcua.dossier.fields;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.catalog.Condition;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldOption;
import vn.motcua.catalog.FieldStage;
import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.ReasonOption;
import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.shared.Finding;
import vn.motcua.shared.RefusedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class FieldChecksTest {

	private static final Agency AGENCY = new Agency("G12.01", "BHXH", "", "", "", "", "", "", LocalTime.of(8, 0),
			LocalTime.of(17, 0), LocalDate.of(2025, 7, 1), null, false, null, null);

	private final FieldChecks checks = new FieldChecks(new Agencies() {
		@Override
		public Optional<Agency> find(String code) {
			return code.equals("G12.01") ? Optional.of(AGENCY) : Optional.empty();
		}

		@Override
		public List<Agency> all() {
			return List.of(AGENCY);
		}
	});

	@ParameterizedTest
	@CsvSource({ "TEXT, '  Nguyễn   Thị  ', Nguyễn Thị", "PERSONAL_ID, 001195123456, 001195123456",
			"SI_NUMBER, 0123456789, 0123456789", "TAX_CODE, 0100109106-001, 0100109106-001",
			"PHONE, +84 912 345 678, 0912345678", "EMAIL, a@Example.VN, a@example.vn", "BANK_BIN, 970436, 970436",
			"BANK_ACCOUNT, 0071 000 123456, 0071000123456", "BANK_ACCOUNT_NAME, Nguyễn Thị Đào, NGUYEN THI DAO",
			"HI_CARD, dn4010123456789, DN4010123456789", "PROVINCE_CODE, 01, 01", "COMMUNE_CODE, 00001, 00001",
			"AGENCY_CODE, G12.01, G12.01", "MONTH, 07/2026, 2026-07",
			"DATE_TIME, 2026-12-01T09:30+07:00, 2026-12-01T02:30:00Z",
			"DATE_TIME, 2026-12-01T09:30, 2026-12-01T02:30:00Z",
			"ADDRESS, 'Số 9 đường Mẫu, Hà Nội', 'Số 9 đường Mẫu, Hà Nội'" })
	void keepsTextInItsOneForm(FieldType type, String raw, String stored) {
		assertThat(read(field("f", type), raw)).isEqualTo(stored);
	}

	@Test
	void keepsNumbersDatesAndFlagsTyped() {
		assertThat(read(field("f", FieldType.INTEGER), 7)).isEqualTo(7L);
		assertThat(read(field("f", FieldType.MONEY), "12.500.000")).isEqualTo(12_500_000L);
		assertThat(read(field("f", FieldType.MONEY), 1.25E7)).isEqualTo(12_500_000L);
		assertThat(read(field("f", FieldType.DECIMAL), 0.5)).isEqualTo(new BigDecimal("0.5"));
		assertThat(read(field("f", FieldType.DECIMAL), "0,5")).isEqualTo(new BigDecimal("0.5"));
		assertThat(read(field("f", FieldType.DATE), "2026-07-20")).isEqualTo(LocalDate.of(2026, 7, 20));
		assertThat(read(field("f", FieldType.DATE), "20/7/2026")).isEqualTo(LocalDate.of(2026, 7, 20));
		assertThat(read(field("f", FieldType.BOOLEAN), "true")).isEqualTo(true);
		assertThat(read(field("f", FieldType.TEXT), "Nguye\u0302\u0303n")).isEqualTo("Nguyễn");
	}

	@ParameterizedTest
	@CsvSource({ "PERSONAL_ID, 123, PERSONAL_ID_INVALID", "TAX_CODE, 0100109107, TAX_CODE_CHECK_DIGIT",
			"PHONE, 0112345678, PHONE_INVALID", "EMAIL, a@b, EMAIL_INVALID", "BANK_BIN, 123456, BANK_BIN_INVALID",
			"AGENCY_CODE, G99, AGENCY_UNKNOWN", "DATE, 31/02/2026, FIELD_NOT_A_DATE",
			"DATE, 0026-01-01, FIELD_NOT_A_DATE", "MONTH, 13/2026, FIELD_NOT_A_MONTH",
			"DATE_TIME, hôm qua, FIELD_NOT_A_TIME", "INTEGER, '1,5', FIELD_NOT_WHOLE",
			"MONEY, mười, FIELD_NOT_A_NUMBER", "MONEY, 9999999999999999, FIELD_TOO_LARGE",
			"BOOLEAN, có, FIELD_NOT_A_FLAG", "LIST, x, FIELD_NOT_A_LIST" })
	void namesFieldFaultAndRemedy(FieldType type, String raw, String code) {
		Finding finding = refused(field("f", type), raw);
		assertThat(finding.code()).isEqualTo(code);
		assertThat(finding.field()).isEqualTo("f");
		assertThat(finding.message()).startsWith("Mục “Nhãn f”: ");
	}

	@Test
	void refusesHiddenCharactersAndTooMuch() {
		assertThat(refused(field("f", FieldType.TEXT), "a\u202Eb").code()).isEqualTo("FIELD_INVISIBLE_CHARACTER");
		assertThat(refused(field("f", FieldType.TEXT), "x".repeat(256)).code()).isEqualTo("FIELD_TOO_LONG");
		assertThat(refused(field("f", FieldType.TEXT), List.of("x")).code()).isEqualTo("FIELD_NOT_TEXT");
		assertThat(refused(limited(FieldType.INTEGER, 1, 5, null), 6).message()).endsWith("Lớn nhất là 5.");
		assertThat(refused(limited(FieldType.INTEGER, 1, 5, null), 0).code()).isEqualTo("FIELD_BELOW_MIN");
		assertThat(refused(limited(FieldType.TEXT, null, null, "[A-Z]{3}"), "ab1").code()).isEqualTo("FIELD_PATTERN");
	}

	@Test
	void takesOnlyOfferedOptions() {
		FieldDefinition field = options("f", FieldType.MULTI_ENUM);
		assertThat(read(field, List.of("A", "B", "A"))).isEqualTo(List.of("A", "B"));
		assertThat(refused(field, List.of("A", "C")).message()).contains("Lựa chọn A; Lựa chọn B");
		assertThat(refused(options("f", FieldType.ENUM), "C").code()).isEqualTo("FIELD_NOT_AN_OPTION");
	}

	@Test
	void leavesTheColumnsOfOfficersToOfficers() {
		FieldDefinition salary = FieldDefinition.fact("monthlySalary", "Tiền lương", FieldType.MONEY);
		Procedure procedure = procedure(list("lines", field("name", FieldType.TEXT), salary));
		Map<String, Object> given = Map.of("lines", List.of(Map.of("name", "An", "monthlySalary", 99)));

		assertThat(findings(procedure, given)).extracting(Finding::code).containsExactly("FIELD_UNKNOWN");
		assertThat(this.checks.changes(procedure, Map.of(), given, Map.of(), true))
			.isEqualTo(Map.of("lines", List.of(Map.of("name", "An", "monthlySalary", 99L))));
	}

	@Test
	void asksForWhatAConditionNeeds() {
		FieldDefinition bank = conditional("bank", "payoutMethod = \"BANK\" and channel = \"ONLINE\"");
		Procedure procedure = procedure(field("payoutMethod", FieldType.TEXT), bank);

		assertThat(findings(procedure, Map.of("payoutMethod", "BANK"))).extracting(Finding::field)
			.containsExactly("bank");
		assertThat(this.checks.filing(procedure, Map.of("payoutMethod", "CASH"), Map.of("channel", "ONLINE")))
			.containsOnlyKeys("payoutMethod");
	}

	@Test
	void comparesAPersonalIdWithSexAndBirth() {
		Procedure procedure = procedure(field("personalId", FieldType.PERSONAL_ID), field("gender", FieldType.TEXT),
				field("dateOfBirth", FieldType.DATE), field("childPersonalId", FieldType.PERSONAL_ID),
				field("childBirthDate", FieldType.DATE));
		assertThat(findings(procedure, Map.of("personalId", "001195123456", "gender", "MALE")).get(0).message())
			.contains("Nữ", "Nam");
		assertThat(
				findings(procedure, Map.of("personalId", "001195123456", "dateOfBirth", "1996-01-01")).get(0).field())
			.isEqualTo("personalId");
		assertThat(findings(procedure, Map.of("childPersonalId", "001226000001", "childBirthDate", "2025-05-05")).get(0)
			.field()).isEqualTo("childPersonalId");
	}

	@Test
	void tellsTheRowOfAList() {
		FieldDefinition rows = list("rows", field("day", FieldType.DATE), required("amount", FieldType.MONEY));
		Map<String, Object> empty = new HashMap<>();
		empty.put("day", null);
		Object read = this.checks
			.filing(procedure(rows), Map.of("rows", List.of(Map.of("day", "2026-01-02", "amount", 5), empty)), Map.of())
			.get("rows");
		assertThat(read).isEqualTo(List.of(Map.of("day", LocalDate.of(2026, 1, 2), "amount", 5L)));

		List<Finding> findings = findings(procedure(rows), Map.of("rows",
				List.of(Map.of("amount", 1), Map.of("amount", 2, "day", "x"), Map.of("day", "2026-01-02", "no", "y"))));

		assertThat(findings).extracting(Finding::field)
			.containsExactlyInAnyOrder("rows[2].day", "rows[3].no", "rows[3].amount");
		assertThat(findings.get(0).message()).startsWith("“Nhãn rows”, dòng 2: Mục “Nhãn day”");
	}

	@Test
	void takesOfficersFieldsOnlyWhileProcessing() {
		Procedure procedure = procedure(FieldDefinition.fact("benefitAmount", "Số tiền", FieldType.MONEY));
		assertThat(findings(procedure, Map.of("benefitAmount", 1)).get(0).code()).isEqualTo("FIELD_UNKNOWN");
		assertThat(this.checks.changes(procedure, Map.of(), Map.of("benefitAmount", 1), Map.of(), true))
			.isEqualTo(Map.of("benefitAmount", 1L));
	}

	@Test
	void emptiesAFieldThatAnOfficerClears() {
		Procedure procedure = procedure(FieldDefinition.fact("note", "Ghi chú", FieldType.LONG_TEXT),
				required("name", FieldType.TEXT));
		Map<String, Object> given = new LinkedHashMap<>();
		given.put("note", "");
		assertThat(this.checks.changes(procedure, Map.of("note", "x", "name", "n"), given, Map.of(), true))
			.containsEntry("note", null);
		given.put("name", " ");
		RefusedException refused = catchThrowableOfType(RefusedException.class,
				() -> this.checks.changes(procedure, Map.of("note", "x", "name", "n"), given, Map.of(), true));
		assertThat(refused.findings()).extracting(Finding::field).containsExactly("name");
	}

	@Test
	void takesOnlyTheProceduresOwnReasons() {
		Procedure procedure = procedure(FieldDefinition.fact("refusalReasons", "Lý do", FieldType.MULTI_ENUM));
		assertThat(this.checks.changes(procedure, Map.of(), Map.of("refusalReasons", List.of("NOT_ELIGIBLE")), Map.of(),
				true))
			.isEqualTo(Map.of("refusalReasons", List.of("NOT_ELIGIBLE")));
		RefusedException refused = catchThrowableOfType(RefusedException.class, () -> this.checks.changes(procedure,
				Map.of(), Map.of("refusalReasons", List.of("BAD_MOOD")), Map.of(), true));
		assertThat(refused.findings()).extracting(Finding::code).containsExactly("FIELD_NOT_AN_OPTION");
	}

	private Object read(FieldDefinition field, Object raw) {
		return this.checks.filing(procedure(field), Map.of(field.id(), raw), Map.of()).get(field.id());
	}

	private Finding refused(FieldDefinition field, Object raw) {
		return findings(procedure(field), Map.of(field.id(), raw)).get(0);
	}

	private List<Finding> findings(Procedure procedure, Map<String, Object> given) {
		return catchThrowableOfType(RefusedException.class,
				() -> this.checks.filing(procedure, given, Map.of("channel", "ONLINE")))
			.findings();
	}

	private static FieldDefinition field(String id, FieldType type) {
		return field(id, type, false, null, null, null, null, null, null);
	}

	private static FieldDefinition required(String id, FieldType type) {
		return field(id, type, true, null, null, null, null, null, null);
	}

	private static FieldDefinition conditional(String id, String when) {
		return field(id, FieldType.TEXT, false, Condition.parse(when), null, null, null, null, null);
	}

	private static FieldDefinition limited(FieldType type, Integer min, Integer max, String pattern) {
		return field("f", type, false, null, null, (min != null) ? BigDecimal.valueOf(min) : null,
				(max != null) ? BigDecimal.valueOf(max) : null, pattern, null);
	}

	private static FieldDefinition options(String id, FieldType type) {
		return field(id, type, false, null,
				List.of(new FieldOption("A", "Lựa chọn A"), new FieldOption("B", "Lựa chọn B")), null, null, null,
				null);
	}

	private static FieldDefinition list(String id, FieldDefinition... columns) {
		return field(id, FieldType.LIST, false, null, null, null, null, null, List.of(columns));
	}

	private static FieldDefinition field(String id, FieldType type, boolean required, Condition when,
			List<FieldOption> options, BigDecimal min, BigDecimal max, String pattern, List<FieldDefinition> columns) {
		return new FieldDefinition(id, "Nhãn " + id, type, required, when, FieldStage.FILING, options, min, max,
				pattern, null, null, columns);
	}

	private static Procedure procedure(FieldDefinition... fields) {
		return new Procedure("p", "P", "P", "C", null, null, null, null, null, LocalDate.of(2025, 7, 1), null, null,
				null, null, null, null, null, null, Arrays.asList(fields), null, null, null, null, null, null, null,
				null, null, List.of(new ReasonOption("NOT_ELIGIBLE", "Không đủ điều kiện", "", "")), null);
	}

}
