package vn.motcua.scenario;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.clock.ClockEntry;
import vn.motcua.clock.DossierClock;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.EventWords;
import vn.motcua.fee.ReviewReason;
import vn.motcua.postal.TrackingKind;
import vn.motcua.process.CaseRole;

/**
 * What a value of a scenario file stands for: how it is written, which values there are.
 * The reader, the JSON schema and the check of references all follow it.
 */
enum ValueType {

	TEXT("một câu", "", "đổi ý"), ANY("giá trị của biểu mẫu", "", "12000000"),
	WHOLE("số nguyên, không đặt trong dấu nháy", "\\d{1,15}", "29999"),
	YES_NO("true hoặc false, không đặt trong dấu nháy", "true|false", "true"),
	MOMENT("thời điểm theo giờ Việt Nam", "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?", "2026-07-20T09:00"),
	DAY("ngày", "\\d{4}-\\d\\d-\\d\\d", "2027-10-07"),
	SPAN("khoảng thời gian ISO 8601", "P(?=\\w)(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,4}D)?|PT(?=\\w)(\\d{1,5}H)?(\\d{1,5}M)?",
			"P3D hoặc PT8H"),
	CODE("mã viết hoa", "[A-Z][A-Z0-9_]*", "FOUR_EYES"),
	FINDING("mã lỗi của bước kiểm tra tự động", "[A-Z][A-Z0-9_]*", "PAPER_MISSING"),
	ELEMENT("mã phần tử trong sơ đồ", "[A-Za-z][\\w-]*", "UserTask_CheckPapers"),
	TASK("mã việc của cán bộ trong sơ đồ", "[A-Za-z][\\w-]*", "UserTask_CheckPapers"),
	END_EVENT("mã điểm kết thúc của quy trình chính", "[A-Za-z][\\w-]*", "EndEvent_ResultReturned"),
	PROCEDURE("tên thư mục thủ tục", "[a-z][a-z0-9-]*", "some-benefit"),
	AGENCY("mã cơ quan", "[A-Z0-9]+(\\.[A-Z0-9]+)*", "G12.01.001"),
	PAPER("mã giấy tờ trong procedure.yaml", "[a-z0-9][a-z0-9-]*", "child-birth-proof"),
	DECISION("mã quyết định (tệp .dmn)", "[a-z0-9][a-z0-9-]*", "some-benefit-amount"),
	FIELD("trường của hồ sơ trong procedure.yaml", "[A-Za-z]\\w*", "childCount"),
	INPUT("ô trên biểu mẫu", "[A-Za-z]\\w*", "papersVerdict"), BANK("cách trả tiền", Set.of("BANK")),
	REVIEW("lý do khoản tiền phải kiểm tra", names(ReviewReason.values())),
	CHANNEL("kênh nộp", names(Channel.values())), PERSON("người trong kịch bản", People.all()),
	GROUP("nhóm cán bộ", Set.copyOf(People.GROUPS)), STATUS("trạng thái hồ sơ", names(DossierStatus.values())),
	EVENT("sự kiện trong nhật ký", EventWords.kinds()), SENT("thứ đã gửi đi", SentThings.ALL),
	TRACKING("tin của bưu điện", names(TrackingKind.values())),
	LEDGER("dòng sổ thời hạn", names(ClockEntry.Kind.values())),
	OUTCOME("kết cục hồ sơ", names(DossierClock.Outcome.values())),
	PUNCTUALITY("mức đúng hạn", names(DossierClock.Punctuality.values()));

	private final String labelVi;

	private final String pattern;

	private final Pattern compiled;

	private final Set<String> values;

	private final String example;

	ValueType(String labelVi, String pattern, String example) {
		this.labelVi = labelVi;
		this.pattern = pattern;
		this.compiled = Pattern.compile(pattern);
		this.values = Set.of();
		this.example = example;
	}

	ValueType(String labelVi, Set<String> values) {
		this.labelVi = labelVi;
		this.pattern = "";
		this.compiled = Pattern.compile("");
		this.values = values;
		this.example = "";
	}

	private static Set<String> names(Enum<?>[] values) {
		return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
	}

	String labelVi() {
		return this.labelVi;
	}

	/** Regular expression of the whole value; empty when anything goes. */
	String pattern() {
		return this.pattern;
	}

	/** The only values there are, sorted; empty when a pattern or nothing limits them. */
	List<String> choices() {
		return this.values.stream().sorted().toList();
	}

	/** Whether it is written without quotes as a number or a truth. */
	boolean isBare() {
		return this == WHOLE || this == YES_NO;
	}

	boolean accepts(String text) {
		if (!this.values.isEmpty()) {
			return this.values.contains(text);
		}
		return (this.pattern.isEmpty() || this.compiled.matcher(text).matches())
				&& (this != MOMENT || isOnTheCalendar(text)) && (this != DAY || isOnTheCalendar(text + "T00:00"));
	}

	private static boolean isOnTheCalendar(String text) {
		try {
			LocalDateTime.parse(text);
			return true;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

	/** How to write it right. */
	String remedy() {
		return this.values.isEmpty() ? "viết " + this.labelVi + ", ví dụ " + this.example
				: "dùng một trong: " + String.join(", ", choices());
	}

	/** Those that stand for something in the models or in procedure.yaml. */
	boolean isReference() {
		return Stream.of(FINDING, ELEMENT, TASK, END_EVENT, PROCEDURE, PAPER, DECISION, FIELD, INPUT)
			.anyMatch((type) -> type == this);
	}

}
