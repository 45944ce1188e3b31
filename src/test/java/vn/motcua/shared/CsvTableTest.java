package vn.motcua.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class CsvTableTest {

	private static final CsvTable TABLE = new CsvTable("SAMPLE", "SAMPLE_LINE", List.of("name", "amount"), 3);

	@Test
	void readsTheLinesInTheirOrder() {
		assertThat(read("\uFEFFname,amount\n\"An, Bình\", 1 \n\nChi,2\n")).containsExactly("2 An, Bình=1", "3 Chi=2");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			SAMPLE_HEADER   | amount,name~1,An
			SAMPLE_LINE     | name,amount~An
			SAMPLE_LINE     | name,amount~An,x
			SAMPLE_NOT_CSV  | name,amount~"An,1
			SAMPLE_TOO_LONG | name,amount~A,1~B,2~C,3~D,4
			""")
	void refusesWhatIsNoSuchTable(String code, String text) {
		assertThat(refusal(text.replace('~', '\n').getBytes(StandardCharsets.UTF_8)).findings())
			.extracting(Finding::code)
			.containsExactly(code);
	}

	@Test
	void takesAsManyLinesAsAllowed() {
		assertThat(read("name,amount\nA,1\nB,2\nC,3")).hasSize(3);
	}

	@Test
	void refusesAnotherEncoding() {
		assertThat(refusal("name,amount\nHuế,1".getBytes(StandardCharsets.UTF_16)).getMessage()).contains("UTF-8");
	}

	@Test
	void namesEveryWrongLine() {
		assertThat(refusal("name,amount\nAn,x\nBình,2\nChi,y".getBytes(StandardCharsets.UTF_8)).findings())
			.extracting(Finding::field)
			.containsExactly("line 2", "line 4");
	}

	@Test
	void stopsNamingWhereNobodyReadsOn() {
		CsvTable wide = new CsvTable("SAMPLE", "SAMPLE_LINE", TABLE.header(), 100);
		String wrong = IntStream.range(0, 50)
			.mapToObj((i) -> "An,x")
			.collect(Collectors.joining("\n", "name,amount\n", ""));
		assertThat(catchThrowableOfType(RefusedException.class,
				() -> wide.read(wrong.getBytes(StandardCharsets.UTF_8), CsvTableTest::line))
			.findings()).hasSize(20);
	}

	private static List<String> read(String text) {
		return TABLE.read(text.getBytes(StandardCharsets.UTF_8), CsvTableTest::line);
	}

	private static RefusedException refusal(byte[] content) {
		return catchThrowableOfType(RefusedException.class, () -> TABLE.read(content, CsvTableTest::line));
	}

	private static String line(CsvTable.Row row) {
		if (!row.cell(1).matches("\\d+")) {
			throw new IllegalArgumentException("cột amount phải là số");
		}
		return row.number() + " " + row.cell(0) + "=" + row.cell(1);
	}

}
