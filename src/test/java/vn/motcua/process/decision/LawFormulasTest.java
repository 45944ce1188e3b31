package vn.motcua.process.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import vn.motcua.process.LawUse;
import vn.motcua.process.LawValueMissingException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Worked vectors of benefits and contributions, to the đồng, on the real formulas and
 * tables.
 */
class LawFormulasTest {

	private static final DecisionFiles FILES = new DecisionFiles();

	@ParameterizedTest(name = "{0}: {1}({2}).{3} = {4}")
	@CsvFileSource(resources = "law-vectors.csv", delimiter = '|', numLinesToSkip = 1)
	void workedVectors(String vector, String formula, String inputs, String output, BigDecimal expected) {
		Object value = FILES.laws().find(formula, inputs(inputs)).values().get(output);
		assertThat(new BigDecimal(String.valueOf(value))).as(vector).isEqualByComparingTo(expected);
	}

	@ParameterizedTest(name = "{0}({1}) names {2}")
	@CsvFileSource(resources = "law-gaps.csv", delimiter = '|', numLinesToSkip = 1)
	void whatTheLawDoesNotSayIsAnErrorThatNamesIt(String formula, String inputs, String named) {
		assertThatThrownBy(() -> FILES.laws().find(formula, inputs(inputs)))
			.isInstanceOf(LawValueMissingException.class)
			.hasMessageContaining(named);
	}

	@Test
	void spellsTheFormulaOut() {
		LawUse use = FILES.laws()
			.find("survivor-one-off-amount",
					inputs("date=2026-08-01; average=6000000; yearsBefore2014=5; yearsFrom2014=8"));
		assertThat(use.values()).containsEntry("formula", "6.000.000 × (1,5 × 5 năm trước 2014 + 2 × 8 năm từ 2014)");
		assertThat(use.confidence()).isEqualTo("HIGH");
	}

	@Test
	void whatADeathBringsComesLineByLine() {
		Map<String, Object> asked = death("COMPULSORY", 180);
		asked.put("relatives",
				List.of(Map.of("fullName", "Mẫu Thị Hoa", "choice", "MONTHLY", "eligible", true, "noCarer", false)));
		assertThat(FILES.laws().find("death-benefit-amount", asked).values().toString()).contains("amount=27830000",
				"Trợ cấp mai táng", "amount=25300000", "Tuất hằng tháng – Mẫu Thị Hoa",
				"2 tháng, từ tháng 8/2026 đến tháng 9/2026: 50% × 2.530.000", "amount=2530000");
	}

	@Test
	void aDeathTooEarlyForAllSaysWhyAndAMissingFigureIsNamed() {
		Map<String, Object> asked = death("COMPULSORY", 6);
		asked.put("relatives", List.of(Map.of("fullName", "Mẫu Thị Hoa", "choice", "ONE_OFF")));
		assertThatThrownBy(() -> FILES.laws().find("death-benefit-amount", asked))
			.hasMessageContaining("averageSalary");
		asked.put("known", Map.of("averageSalary", 6_000_000, "yearsBefore2014", 0, "yearsFrom2014", 1));
		assertThat(FILES.laws().find("death-benefit-amount", asked).values().toString()).contains("amount=18000000",
				"Không hưởng: mới đóng 6 tháng, cần 12 tháng", "không đủ điều kiện để thân nhân hưởng tuất hằng tháng");
	}

	private static Map<String, Object> death(String status, int contributed) {
		Map<String, Object> asked = inputs("date=2026-07-10; settled=2026-09-20; accident=false; fromTo=true");
		asked.put("asked", List.of("FUNERAL", "MONTHLY", "ONE_OFF"));
		asked.put("status", status);
		asked.put("contributed", contributed);
		asked.put("known", Map.of());
		return asked;
	}

	@Test
	void tellsEveryTableBelowTheFormulaEachTime() {
		LawTables laws = FILES.laws();
		for (int i = 0; i < 2; i++) {
			LawRecorder recorder = LawRecorder.open();
			laws.find("funeral-amount", inputs("date=2026-08-01"));
			assertThat(recorder.uses()).extracting(LawUse::table)
				.containsExactly("reference-level", "funeral-multiple", "funeral-amount");
			recorder.close();
		}
	}

	@Test
	void aNewVersionOfATableReachesTheFormulasAboveIt() {
		DecisionFiles files = new DecisionFiles();
		LawTables laws = files.laws();
		assertThat(laws.find("funeral-amount", inputs("date=2026-08-01")).values()).containsEntry("amount",
				25_300_000L);
		files.changing("reference-level", "<text>2530000</text>", "<text>2600000</text>");
		assertThat(laws.find("funeral-amount", inputs("date=2026-08-01")).values()).containsEntry("amount",
				26_000_000L);
	}

	static Map<String, Object> inputs(String text) {
		Map<String, Object> inputs = new HashMap<>();
		for (String pair : text.split(";")) {
			String[] parts = pair.strip().split("=", 2);
			inputs.put(parts[0], value(parts[1]));
		}
		return inputs;
	}

	private static Object value(String text) {
		if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
			return LocalDate.parse(text);
		}
		if (text.matches("-?\\d+(\\.\\d+)?")) {
			return new BigDecimal(text);
		}
		return text.matches("true|false") ? Boolean.valueOf(text) : text;
	}

}
