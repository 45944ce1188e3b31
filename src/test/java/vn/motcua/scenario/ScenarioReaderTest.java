package vn.motcua.scenario;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class ScenarioReaderTest {

	private static final Path FILE = Path.of("processes/maternity-benefit/scenarios/happy-path.yaml");

	private static final String STORY = """
			name: con đầu
			vector: M1
			at: 2026-07-20T09:00
			file:
			  procedure: maternity-benefit
			  channel: ONLINE
			  form: { childBirthDate: 2026-07-15, phone: '0912345678', answer: no, salary: 12000000 }
			  papers: [child-birth-proof, { id: form-01b, file: Tờ khai.pdf }]
			then:
			  - waitsAt: UserTask_CheckPapers
			    due: 2026-07-20T17:00
			  - complete: { papersVerdict: ACCEPT }
			    as: reception-officers-2
			  - endsAt: EndEvent_ResultReturned
			""";

	@Test
	void readsAWholeStory() {
		Scenario scenario = ScenarioReader.read(FILE, STORY);
		assertThat(scenario.id()).isEqualTo("maternity-benefit/happy-path");
		assertThat(scenario.at()).isEqualTo(LocalDateTime.of(2026, 7, 20, 9, 0));
		assertThat(scenario.file().as()).isEqualTo("applicant");
		assertThat(scenario.file().papers()).containsExactly(
				new Scenario.PaperFile("child-birth-proof", "child-birth-proof.pdf"),
				new Scenario.PaperFile("form-01b", "Tờ khai.pdf"));
		assertThat(scenario.steps()).extracting(Scenario.Step::kind)
			.containsExactly(StepKind.WAITS_AT, StepKind.COMPLETE, StepKind.ENDS_AT);
		assertThat(scenario.steps().get(1).map()).isEqualTo(Map.of("papersVerdict", "ACCEPT"));
		assertThat(scenario.steps().get(1).textOf("as")).isEqualTo("reception-officers-2");
	}

	@Test
	void keepsDatesNoAndLeadingZerosAsWritten() {
		Map<String, Object> form = ScenarioReader.read(FILE, STORY).file().form();
		assertThat(form).isEqualTo(
				Map.of("childBirthDate", "2026-07-15", "phone", "0912345678", "answer", "no", "salary", 12_000_000L));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					channel: ONLINE | channel: FAX | :6: | “FAX” không phải kênh nộp. Cách sửa: dùng một trong: COUNTER, ONLINE, POST
					vector: M1 | vektor: M1 | :2: | không có khóa “vektor”. Cách sửa: dùng một trong: at, file, name, then, vector
					vector: M1 | name: hai | :2: | khóa “name” viết hai lần
					name: con đầu | vector2: x | :1: | không có khóa “vector2”
					at: 2026-07-20T09:00 | at: hôm nay | :3: | “hôm nay” không phải thời điểm theo giờ Việt Nam
					at: 2026-07-20T09:00 | at: 2026-02-30T09:00 | :3: | “2026-02-30T09:00” không phải thời điểm
					at: 2026-07-20T09:00 | at: [a] | :3: | ở đây cần một giá trị đơn
					procedure: maternity-benefit | agency: G12.01.001 | :5: | thiếu khóa “procedure”
					'form: {' | 'form: [a] #' | :7: | ở đây cần các cặp khóa: giá trị
					id: form-01b, file: Tờ khai.pdf | id: form-01b | :8: | giấy tờ thiếu id hoặc file
					- endsAt: EndEvent_ResultReturned | - endAt: X | :14: | không có bước “endAt”. Cách sửa: dùng một trong: waitsAt, findings
					due: 2026-07-20T17:00 | deu: 2026-07-20T17:00 | :11: | bước waitsAt không có “deu”. Cách sửa: dùng due, group
					due: 2026-07-20T17:00 | status: ACCEPTED | :11: | bước waitsAt không có “status”. Cách sửa: tách thành bước riêng
					waitsAt: UserTask_CheckPapers | waitsAt: [A, B] | :10: | due và group chỉ đi với một việc
					as: reception-officers-2 | as: reception-officer | :13: | “reception-officer” không phải người trong kịch bản
					as: reception-officers-2 | refused: lỗi | :13: | “lỗi” không phải mã viết hoa. Cách sửa: viết mã viết hoa, ví dụ FOUR_EYES
					complete: { papersVerdict: ACCEPT } | complete: ACCEPT | :12: | ở đây cần các cặp khóa: giá trị
					complete: { papersVerdict: ACCEPT } | status: ACCEPT | :12: | “ACCEPT” không phải trạng thái hồ sơ. Cách sửa: dùng một trong: ACCEPTED
					endsAt: EndEvent_ResultReturned | until: 2026-07-20T08:59 | :14: | đồng hồ không tiến: đang là 2026-07-20T09:00
					endsAt: EndEvent_ResultReturned | advance: 3 ngày | :14: | “3 ngày” không phải khoảng thời gian ISO 8601
					endsAt: EndEvent_ResultReturned | advance: P0D | :14: | đồng hồ không tiến
					endsAt: EndEvent_ResultReturned | advance: -P1D | :14: | “-P1D” không phải khoảng thời gian
					endsAt: EndEvent_ResultReturned | pay: { amount: 1 } | :14: | thiếu khóa “by”
					endsAt: EndEvent_ResultReturned | pay: { by: CASH } | :14: | “CASH” không phải cách trả tiền
					endsAt: EndEvent_ResultReturned | pay: { by: BANK, amount: '29999' } | :14: | “29999” không phải số nguyên, không đặt trong dấu nháy
					endsAt: EndEvent_ResultReturned | pay: { by: BANK, twice: yes } | :14: | “yes” không phải true hoặc false
					endsAt: EndEvent_ResultReturned | parcel: LOST | :14: | “LOST” không phải tin của bưu điện. Cách sửa: dùng một trong: DELIVERED
					endsAt: EndEvent_ResultReturned | sent: [slip-recipt] | :14: | “slip-recipt” không phải thứ đã gửi đi
					endsAt: EndEvent_ResultReturned | events: [FILLED] | :14: | “FILLED” không phải sự kiện trong nhật ký
					endsAt: EndEvent_ResultReturned | times: { FILED: 'một' } | :14: | số lần phải là số nguyên
					endsAt: EndEvent_ResultReturned | clock: { late: maybe } | :14: | “maybe” không phải true hoặc false
					endsAt: EndEvent_ResultReturned | clock: { lat: true } | :14: | không có khóa “lat”
					endsAt: EndEvent_ResultReturned | decided: { result: { total: 1 } } | :14: | thiếu khóa “decision”
					- endsAt: EndEvent_ResultReturned | - {} | :14: | bước không có từ nào
					- endsAt: EndEvent_ResultReturned | - { as: directors, complete: { a: b } } | :14: | viết “complete” ở đầu mục
					- endsAt: EndEvent_ResultReturned | - complete: { a: 1, a: 2 } | :14: | khóa “a” viết hai lần
					name: con đầu | name: [a | : | YAML sai cú pháp
					""")
	void namesPlaceAndRemedyOfAMistake(String right, String wrong, String place, String problem) {
		assertThat(STORY).contains(right);
		assertThatThrownBy(() -> ScenarioReader.read(FILE, STORY.replaceFirst(Pattern.quote(right), wrong)))
			.isInstanceOf(ScenarioException.class)
			.hasMessageContaining("happy-path.yaml" + place)
			.hasMessageContaining(problem)
			.hasMessageContaining(". Cách sửa: ");
	}

	@Test
	void tellsEveryMistakeAtOnceByLine() {
		String wrong = STORY.replace("channel: ONLINE", "channel: FAX")
			.replace("endsAt:", "endAt:")
			.replace("at:", "am:");
		assertThatThrownBy(() -> ScenarioReader.read(FILE, wrong)).isInstanceOfSatisfying(ScenarioException.class,
				(ex) -> assertThat(ex.faults()).extracting(ScenarioFault::line).containsExactly(1, 3, 6, 14));
	}

	@ParameterizedTest
	@ValueSource(strings = { "then:\n", "then: []\n", "" })
	void refusesAStoryThatNeitherGoesOnNorIsRefused(String then) {
		String story = STORY.substring(0, STORY.indexOf("then:"));
		assertThatThrownBy(() -> ScenarioReader.read(FILE, story + then)).isInstanceOf(ScenarioException.class)
			.hasMessageContaining("then không có bước nào");
		Scenario refused = ScenarioReader.read(FILE, story.replace("  papers:", "  refused: [A]\n  papers:"));
		assertThat(refused.file().refused()).isEqualTo(List.of("A"));
		assertThatThrownBy(() -> ScenarioReader.read(FILE, STORY.replace("  papers:", "  refused: [A]\n  papers:")))
			.hasMessageContaining("bỏ then, hoặc bỏ file.refused");
	}

	@Test
	void refusesStepsThatAreNoListAndAnEmptyFile() {
		String story = STORY.substring(0, STORY.indexOf("then:"));
		assertThatThrownBy(() -> ScenarioReader.read(FILE, story + "then: { status: ACCEPTED }\n"))
			.hasMessageContaining("then phải là danh sách các bước");
		assertThatThrownBy(() -> ScenarioReader.read(FILE, "")).hasMessageContaining(":1: tệp trống");
		assertThatThrownBy(() -> ScenarioReader.read(FILE, "name: a\nat: 2026-07-20T09:00\nthen: [{status: ACCEPTED}]"))
			.hasMessageContaining("thiếu khóa “file”");
	}

	@ParameterizedTest
	@CsvSource({ "UTF_8, \uFEFFname: a, dấu BOM", "UTF_16, name: a, UTF-16",
			"ISO_8859_1, name: Nguyễn à, không phải UTF-8", "UTF_8, <<<<<<< HEAD, dấu xung đột" })
	void refusesWhatCannotBeReadAtAll(String charset, String text, String problem, @TempDir Path folder)
			throws Exception {
		Charset encoding = (Charset) StandardCharsets.class.getField(charset).get(null);
		Path file = Files.write(folder.resolve("a.yaml"), text.getBytes(encoding));
		assertThatThrownBy(() -> ScenarioReader.read(file)).isInstanceOf(ScenarioException.class)
			.hasMessageContaining("a.yaml:1: ")
			.hasMessageContaining(problem);
	}

	@Test
	void refusesTabs(@TempDir Path folder) throws IOException {
		Path file = Files.writeString(folder.resolve("a.yaml"), "name: a\n\tat: b\n");
		assertThatThrownBy(() -> ScenarioReader.read(file)).hasMessageContaining("a.yaml:2: ")
			.hasMessageContaining("phím Tab");
	}

	@Test
	void keepsWhatMustBeInTheModels() {
		assertThat(ScenarioText.of(FILE, STORY).references())
			.extracting(Reference::type, Reference::value, Reference::task)
			.contains(tuple(ValueType.ELEMENT, "UserTask_CheckPapers", ""),
					tuple(ValueType.INPUT, "papersVerdict", "UserTask_CheckPapers"),
					tuple(ValueType.PAPER, "form-01b", ""), tuple(ValueType.FIELD, "childBirthDate", ""),
					tuple(ValueType.END_EVENT, "EndEvent_ResultReturned", ""));
	}

}
