package vn.motcua.catalog.reading;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.LimitUnit;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;
import vn.motcua.catalog.PaperRequirement;
import vn.motcua.catalog.PortalCode;
import vn.motcua.catalog.Procedure;

import static org.assertj.core.api.Assertions.assertThat;

class ProcedureReaderTest {

	private static final LocalDate DAY = LocalDate.of(2026, 7, 20);

	private final List<ModelFolder> folders = ModelSource.directory(Path.of("src/test/resources/catalog")).read();

	@Test
	void readsAProcedureWithTheFactsOfItsBlocksAndOfThePlatform() {
		Procedure procedure = sample();

		assertThat(procedure.nameVi()).isEqualTo("Thủ tục mẫu");
		assertThat(procedure.field("childCount").orElseThrow().type()).isEqualTo(FieldType.INTEGER);
		assertThat(procedure.field("receptionNote")).isPresent();
		assertThat(procedure.field("benefitAmount").orElseThrow().type()).isEqualTo(FieldType.MONEY);
		assertThat(procedure.filingFields()).extracting("id").doesNotContain("receptionNote", "benefitAmount");
		assertThat(procedure.step("UserTask_CheckPapers").orElseThrow().workingHours()).isEqualTo(8);
		assertThat(procedure.step("UserTask_VerifyDossier").orElseThrow().share()).isEqualByComparingTo("0.5");
	}

	@Test
	void tellsWhichPapersADossierNeeds() {
		Map<String, Object> birth = Map.of("caseType", "BIRTH", "fromDate", DAY);
		Map<String, Object> earlier = Map.of("caseType", "BIRTH", "fromDate", LocalDate.of(2025, 6, 30));

		assertThat(sample().papersFor(birth)).extracting(PaperRequirement::id)
			.containsExactly("request-form", "child-birth-proof");
		assertThat(sample().papersFor(earlier)).extracting(PaperRequirement::id).containsExactly("request-form");
		assertThat(sample().papersFor(Map.of())).extracting(PaperRequirement::id).containsExactly("request-form");
	}

	@Test
	void takesTheFirstLimitAndCodeThatFit() {
		assertThat(sample().limitFor(Map.of("submissionMode", "VIA_EMPLOYER"), DAY).orElseThrow().value()).isEqualTo(7);
		assertThat(sample().limitFor(Map.of(), DAY).orElseThrow().unit()).isEqualTo(LimitUnit.WORKING_DAYS);
		assertThat(sample().limitFor(Map.of(), LocalDate.of(2025, 6, 30))).isEmpty();
		assertThat(sample().codeFor(Map.of("caseType", "BIRTH"), DAY).orElseThrow().code()).isEqualTo("1.014166");
		assertThat(sample().codeFor(Map.of("caseType", "ADOPTION"), DAY).orElseThrow().code()).isEqualTo("1.014165");
	}

	@Test
	void requiresAFieldOnlyWhenItsConditionHolds() {
		var address = sample().field("deliveryAddress").orElseThrow();

		assertThat(address.isRequiredFor(Map.of("resultDelivery", "POST"))).isTrue();
		assertThat(address.isRequiredFor(Map.of("resultDelivery", "COUNTER"))).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					nameEn: Sample benefit      | nameEng: Sample benefit    | yaml-schema        | 4  | Khóa “nameEng” không có
					nameEn: Sample benefit      |                            | yaml-schema        | 2  | Thiếu khóa “nameEn”
					group: C                    | group: Nhóm C              | yaml-schema        | 5  | sai cách viết
					group: C                    | nameVi: Tên thứ hai        | yaml-duplicate-key | 5  | được viết hai lần
					number: 4                   | number: '4'                | yaml-schema        | 9  | sai kiểu
					code: '1.014166'            | code: 1.014166             | yaml-schema        | 12 | sai kiểu
					{ code: '1.014165', regime: L2024 } | { regime: L2024 } | yaml-schema         | 13 | Thiếu khóa “note”
					validFrom: 2025-07-01       | validFrom: 01/07/2025      | yaml-schema        | 10 | không phải ngày
					type: INTEGER               | type: NUMBER               | yaml-schema        | 25 | không nằm trong các giá trị
					type: INTEGER               | type: ENUM                 | yaml-schema        | 25 | Thiếu khóa “options”
					'when: ''caseType = "BIRTH"''' | 'when: ''caseType = = 1''' | yaml-condition  | 12 | không phải FEEL
					'when: ''caseType = "BIRTH"''' | 'when: ''casetype = "X"'''  | yaml-condition | 12 | trường “casetype” chưa khai báo
					address: deliveryAddress    | address: diaChi            | yaml-reference     | 15 | Không có trường “diaChi”
					id: childCount              | id: fullName               | yaml-reference     | 25 | xuất hiện hai lần
					slug: sample-benefit        | slug: other-benefit        | folder-name        | 2  | thư mục tên là
					share: 0.5                  | share: 0.5, workingHours: 8 | yaml-schema       | 37 | không hợp lệ
					codes:                      | codes: [                   | yaml-syntax        | 12 | không phải YAML hợp lệ
					""")
	void namesFileLineFaultAndRemedy(String text, String replacement, String rule, int line, String message) {
		ModelFolder folder = new ModelFolder("sample-benefit",
				List.of(changed(text, (replacement != null) ? replacement : "")));
		List<ModelFinding> findings = new ArrayList<>();

		assertThat(ProcedureReader.procedure(folder, findings)).isEmpty();
		assertThat(findings).anySatisfy((f) -> {
			assertThat(f.rule()).isEqualTo(rule);
			assertThat(f.line()).isEqualTo(line);
			assertThat(f.message()).contains(message);
			assertThat(f.remedy()).isNotBlank();
		});
	}

	@Test
	void aCodeThatIsNotPublishedIsLeftOut() {
		ModelFolder folder = new ModelFolder("sample-benefit",
				List.of(changed("{ code: '1.014165', regime: L2024 }", "{ regime: L2024, note: chờ công bố }")));

		Procedure procedure = ProcedureReader.procedure(folder, new ArrayList<>()).orElseThrow();

		PortalCode code = procedure.codeFor(Map.of("caseType", "ADOPTION"), DAY).orElseThrow();
		assertThat(code.code()).isEmpty();
		assertThat(PortalCode.shown(code.code())).isEqualTo("Chưa công bố mã");
	}

	private ModelFile changed(String text, String replacement) {
		ModelFile file = this.folders.stream()
			.filter(ModelFolder::isProcedure)
			.findFirst()
			.orElseThrow()
			.file("processes/sample-benefit/procedure.yaml")
			.orElseThrow();
		assertThat(file.text()).contains(text);
		String changed = file.text()
			.replaceFirst(java.util.regex.Pattern.quote(text), java.util.regex.Matcher.quoteReplacement(replacement));
		return new ModelFile(file.name(), changed.getBytes(StandardCharsets.UTF_8));
	}

	private Procedure sample() {
		List<ModelFinding> findings = new ArrayList<>();
		CatalogReader read = CatalogReader.read(this.folders, findings);
		assertThat(findings).isEmpty();
		return read.procedures().get(0);
	}

}
