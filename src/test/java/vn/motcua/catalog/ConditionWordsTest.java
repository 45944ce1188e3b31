package vn.motcua.catalog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.catalog.reading.CatalogReader;

import static org.assertj.core.api.Assertions.assertThat;

class ConditionWordsTest {

	private static final List<FieldDefinition> FIELDS = List.of(
			new FieldDefinition("kind", "Trường hợp", FieldType.ENUM, true, null, null,
					List.of(new FieldOption("A", "Sinh con"), new FieldOption("B", "Nhận nuôi")), null, null, null,
					null, null, null),
			FieldDefinition.fact("day", "Ngày sinh", FieldType.DATE),
			FieldDefinition.fact("rows", "Thân nhân", FieldType.LIST),
			FieldDefinition.fact("weeks", "Tuần thai", FieldType.INTEGER),
			FieldDefinition.fact("surgery", "Phẫu thuật", FieldType.BOOLEAN));

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
									kind = "A"                                    | “Trường hợp” là “Sinh con”
									kind = null                                   | không khai “Trường hợp”
									kind != "A"                                   | “Trường hợp” không phải là “Sinh con”
									list contains(["A", "B"], kind)               | “Trường hợp” là một trong: “Sinh con”, “Nhận nuôi”
									not(list contains(["A", "B"], kind))          | “Trường hợp” không phải là: “Sinh con”, “Nhận nuôi”
									surgery = true                                | có đánh dấu “Phẫu thuật”
									surgery = false                               | không đánh dấu “Phẫu thuật”
									not(surgery)                                  | không đánh dấu “Phẫu thuật”
									day != null                                   | đã có “Ngày sinh”
									day >= date("2026-07-01")                     | “Ngày sinh” từ ngày 01/07/2026 trở đi
									not(day >= date("2026-07-01"))                | “Ngày sinh” trước ngày 01/07/2026
									weeks < 32                                    | “Tuần thai” dưới 32
									kind = "B" and (surgery = true or weeks > 5)  | “Trường hợp” là “Nhận nuôi” và (có đánh dấu “Phẫu thuật” hoặc “Tuần thai” trên 5)
									not(kind = "B" and surgery = true)            | “Trường hợp” không phải là “Nhận nuôi” hoặc không đánh dấu “Phẫu thuật”
									count(rows[item.weeks >= 81]) > 0             | có dòng của “Thân nhân” mà “Tuần thai” từ 81 trở lên
					count(rows[item.weeks >= 81]) = 0             | không có dòng nào của “Thân nhân” mà “Tuần thai” từ 81 trở lên
							channel = "ONLINE"                            | “Kênh nộp” là “Trực tuyến”
									""")
	void saysAConditionWithTheLabelsOfTheForm(String feel, String words) {
		assertThat(new ConditionWords(FIELDS).of(Condition.parse(feel))).hasValue(words);
	}

	@Test
	void doesNotGuessWhatItCannotSay() {
		ConditionWords words = new ConditionWords(FIELDS);
		assertThat(words.of(Condition.parse("count(kind) > 2"))).isEmpty();
		assertThat(words.of(Condition.parse("unknown = 2"))).isEmpty();
		assertThat(words.of(Condition.parse("weeks + 1 = 2"))).isEmpty();
	}

	@Test
	void everyConditionOfTheProceduresHasWords() {
		List<ModelFinding> findings = new ArrayList<>();
		List<String> unsaid = new ArrayList<>();
		for (Procedure procedure : CatalogReader.read(ModelSource.directory(Path.of(".")).read(), findings)
			.procedures()) {
			ConditionWords words = new ConditionWords(procedure.fields());
			assertThat(conditions(procedure)).isNotEmpty();
			conditions(procedure).stream()
				.filter((condition) -> words.of(condition).isEmpty())
				.forEach((condition) -> unsaid.add(procedure.slug() + ": " + condition.text()));
		}
		assertThat(unsaid).isEmpty();
	}

	private static List<Condition> conditions(Procedure p) {
		return Stream
			.of(p.papers().stream().map(PaperRequirement::when), p.limits().stream().map(Limit::when),
					p.results().stream().map(ProcedureResult::when), p.codes().stream().map(PortalCode::when),
					p.filingFields().stream().map(FieldDefinition::requiredWhen), Stream.of(p.fee().postageWhen()))
			.flatMap((some) -> some)
			.filter(Objects::nonNull)
			.toList();
	}

}
