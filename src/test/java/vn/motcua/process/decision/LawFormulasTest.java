package vn.motcua.process.decision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
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
