package vn.motcua.process.decision;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.process.LawUse;
import vn.motcua.process.LawValueMissingException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LawTablesTest {

	private final DecisionFiles files = new DecisionFiles();

	private final LawTables laws = this.files.laws();

	@ParameterizedTest
	@CsvSource({ "2019-07-01, 1490000", "2023-06-30, 1490000", "2023-07-01, 1800000", "2024-07-01, 2340000",
			"2026-06-30, 2340000", "2026-07-01, 2530000" })
	void referenceLevelByDay(LocalDate day, long amount) {
		assertThat(this.laws.find("reference-level", Map.of("date", day)).values()).containsEntry("amount", amount);
	}

	@ParameterizedTest
	@CsvSource({ "2026, 1990, 5.81", "2026, 2007, 2.81", "2026, 2008, 2.29", "2026, 2026, 1", "2025, 2000, 3.95",
			"2024, 2024, 1", "2023, 2022, 1" })
	void coefficientsAreExact(int settled, int year, BigDecimal coefficient) {
		Object value = this.laws
			.find("adjustment-coefficient", Map.of("settlementYear", settled, "contributionYear", year))
			.values()
			.get("coefficient");
		assertThat(new BigDecimal(value.toString())).isEqualByComparingTo(coefficient);
	}

	@Test
	void tellsSourceConfidenceAndVersion() {
		LawUse use = this.laws.find("reference-level", Map.of("date", LocalDate.of(2026, 7, 1)));
		assertThat(use.source()).isEqualTo("Nghị định 161/2026/NĐ-CP");
		assertThat(use.confidence()).isEqualTo("HIGH");
		assertThat(use.version()).isEqualTo(1);
		assertThat(this.laws
			.find("postage", Map.of("date", LocalDate.of(2026, 7, 1), "zone", "SAME_PROVINCE", "grams", 100))
			.confidence()).isEqualTo("LOW");
	}

	@Test
	void aMissingValueNamesTableAndDay() {
		assertThatThrownBy(() -> this.laws.find("reference-level", Map.of("date", LocalDate.of(1997, 5, 31))))
			.isInstanceOf(LawValueMissingException.class)
			.hasMessageContaining("reference-level")
			.hasMessageContaining("31/05/1997");
		assertThatThrownBy(() -> this.laws.find("no-such-table", Map.of())).isInstanceOf(LawValueMissingException.class)
			.hasMessageContaining("no-such-table");
	}

	/** A lump sum settled in a year the law says nothing about yet waits; never by 1. */
	@Test
	void whatIsEnteredAfterwardsAnswersTheSameQuestion() {
		Map<String, Object> asked = Map.of("settlementYear", 2027, "contributionYear", 1998);
		assertThatThrownBy(() -> this.laws.find("adjustment-coefficient", asked))
			.isInstanceOf(LawValueMissingException.class)
			.hasMessageContaining("Bảng tham số luật «adjustment-coefficient»")
			.hasMessageContaining("2027")
			.hasMessageContaining("processes/_law/adjustment-coefficient.dmn");

		this.files.changing("adjustment-coefficient", "<text>2026</text>", "<text>2027</text>");

		assertThat(this.laws.find("adjustment-coefficient", asked).version()).isEqualTo(2);
	}

	@Test
	void twoMatchingRulesAreAFault() {
		DecisionFiles overlapping = new DecisionFiles().changing("second-child-rule", "date(\"2026-07-01\"))",
				"date(\"2027-07-01\"))");
		assertThatThrownBy(() -> overlapping.laws().find("second-child-rule", Map.of("date", LocalDate.of(2026, 8, 1))))
			.hasMessageContaining("second-child-rule");
	}

	@Test
	void everyTableParsesUnderItsNameAndGivesASourceForEveryRule() throws IOException {
		try (Stream<Path> tables = Files.list(Path.of("processes/_law"))) {
			List<Path> all = tables.filter((file) -> file.toString().endsWith(".dmn")).toList();
			assertThat(all).hasSizeGreaterThan(20);
			for (Path table : all) {
				String name = table.getFileName().toString().replace(".dmn", "");
				assertThat(this.files.latest("law-" + name)).as(name).isPresent();
				String xml = Files.readString(table);
				assertThat(xml).as(name)
					.contains("<decision id=\"law-" + name + "\"", "dmndi:DMNShape")
					.doesNotContain("<text></text>");
				if (xml.contains("<literalExpression")) {
					assertThat(xml).as(name).containsPattern("source: \"[^\"]+\", confidence: \"(HIGH|MEDIUM|LOW)\"");
				}
				else {
					assertThat(xml).as(name).contains("name=\"source\"", "name=\"confidence\"");
					assertThat(count(xml, "\"(HIGH|MEDIUM|LOW)\"</text>")).as(name).isEqualTo(count(xml, "<rule "));
				}
			}
		}
	}

	/** Whatever else is asked: no table answers for a day or year it does not cover. */
	@Test
	void everyDatedTableNamesADayItDoesNotCover() throws IOException {
		Pattern column = Pattern
			.compile("<inputExpression id=\"[^\"]+\"(?: typeRef=\"(\\w+)\")?>\\s*<text>(\\w+)</text>");
		int dated = 0;
		try (Stream<Path> tables = Files.list(Path.of("processes/_law"))) {
			for (Path table : tables.filter((file) -> file.toString().endsWith(".dmn")).toList()) {
				String name = table.getFileName().toString().replace(".dmn", "");
				Map<String, Object> asked = new HashMap<>();
				column.matcher(Files.readString(table)).results().forEach((m) -> asked.put(m.group(2), early(m)));
				if (asked.containsKey("date")) {
					dated++;
					assertThatThrownBy(() -> this.laws.find(name, asked)).as(name)
						.isInstanceOf(LawValueMissingException.class)
						.hasMessageContaining(name)
						.hasMessageContaining("31/05/1990");
				}
			}
		}
		assertThat(dated).isGreaterThan(40);
	}

	private static Object early(MatchResult column) {
		if ("date".equals(column.group(2))) {
			return LocalDate.of(1990, 5, 31);
		}
		return switch (String.valueOf(column.group(1))) {
			case "boolean" -> false;
			case "integer", "double" -> 1;
			default -> "X";
		};
	}

	private static long count(String text, String pattern) {
		return Pattern.compile(pattern).matcher(text).results().count();
	}

}
