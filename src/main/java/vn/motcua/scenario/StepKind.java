package vn.motcua.scenario;

import java.util.stream.Stream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words a scenario may use, each with its modifiers and the shape of its value. The
 * JSON schema and docs/scenarios.md are made from them.
 */
public enum StepKind {

	WAITS_AT("waitsAt", Shape.NAMES, ValueType.ELEMENT,
			"Hồ sơ đang chờ đúng ở các bước này, không ở bước nào khác; kể cả trong khối dùng chung.",
			"{ waitsAt: UserTask_CheckPapers, due: 2026-07-21T09:30, group: reception-officers }", List.of(),
			Slot.one("due", ValueType.MOMENT, "Hạn của việc đang chờ; chỉ khi chờ một việc."),
			Slot.one("group", ValueType.GROUP, "Nhóm được nhận việc; chỉ khi chờ một việc.")),
	FINDINGS("findings", Shape.NAMES, ValueType.FINDING,
			"Đúng các lỗi của lần kiểm tra tự động gần nhất; [] là không có lỗi.", "{ findings: [PAPER_MISSING] }",
			List.of()),
	COMPLETE("complete", Shape.VALUES, ValueType.INPUT,
			"Cán bộ nhận việc đang chờ và hoàn thành với các giá trị này trên biểu mẫu.",
			"{ complete: { signatureVerdict: SIGN }, task: UserTask_SignResult, as: directors-2, of: G12.02, refused: [FOUR_EYES] }",
			List.of(), Slot.one("of", ValueType.AGENCY, Slot.OF),
			Slot.one("task", ValueType.TASK, "Việc nào; chỉ cần khi nhiều việc đang chờ."),
			Slot.one("as", ValueType.PERSON, "Ai làm; không ghi là người thứ nhất của nhóm."),
			Slot.many("refused", ValueType.CODE, "Phải bị từ chối với đúng các mã này, hồ sơ không đổi.")),
	STATUS("status", Shape.NAME, ValueType.STATUS, "Trạng thái của hồ sơ.", "{ status: PROCESSING }", List.of()),
	AGENCY("agency", Shape.NAME, ValueType.AGENCY, "Cơ quan đang giữ và giải quyết hồ sơ.", "{ agency: G12.02 }",
			List.of()),
	FACTS("facts", Shape.VALUES, ValueType.FIELD,
			"Dữ liệu của hồ sơ có ít nhất các giá trị này; null là không có giá trị.",
			"{ facts: { benefitAmount: 77060000, supplementDueAt: null } }", List.of()),
	PROMISED("promised", Shape.NAME, ValueType.MOMENT, "Hạn trả kết quả in trên giấy hẹn.",
			"{ promised: 2026-07-29T17:00 }", List.of()),
	DECIDED("decided", Shape.VALUES, ValueType.ANY, "Kết quả của bảng quyết định đã lưu với hồ sơ.",
			"{ decided: { decision: maternity-benefit-amount, result: { total: 77060000, law: L2024 } } }",
			List.of(Slot.one("decision", ValueType.DECISION, "Mã quyết định.").needed(),
					Slot.fields("result", ValueType.ANY, "Ít nhất các kết quả này: total (đồng), law, version."))),
	ANSWERED("answered", Shape.VALUES, ValueType.ANY,
			"Câu trả lời ngay có ít nhất các kết quả này; chỉ ở thủ tục không lập hồ sơ.",
			"{ answered: { outcome: ACCEPTED, percent: 80 } }", List.of()),
	ADVANCE("advance", Shape.NAME, ValueType.SPAN,
			"Thời gian trôi; hẹn giờ và việc báo trễ đến hạn chạy đúng lúc trên đường đi.", "{ advance: P3D }",
			List.of()),
	UNTIL("until", Shape.NAME, ValueType.MOMENT, "Như advance, tới một thời điểm.", "{ until: 2026-08-03T17:01 }",
			List.of()),
	PAY("pay", Shape.VALUES, ValueType.ANY,
			"Một dòng sao kê ngân hàng về. Không có bước này là người nộp không bao giờ trả.",
			"{ pay: { by: BANK, amount: 29999, code: SAI1234, twice: true }, matched: false, reason: WRONG_AMOUNT }",
			List.of(Slot.one("by", ValueType.BANK, "Cách trả; tiền mặt là complete việc thu tiền.").needed(),
					Slot.one("amount", ValueType.WHOLE, "Số tiền; không ghi là đúng số phải thu."),
					Slot.one("code", ValueType.TEXT, "Nội dung chuyển khoản; không ghi là mã hồ sơ."),
					Slot.one("twice", ValueType.YES_NO, "Cùng một dòng được nạp hai lần.")),
			Slot.one("matched", ValueType.YES_NO, "false: phải chờ người kiểm tra và không làm hồ sơ chạy."),
			Slot.one("reason", ValueType.REVIEW, "Vì sao khoản tiền phải chờ người kiểm tra.")),
	PARCEL("parcel", Shape.NAME_OR_VALUES, ValueType.TRACKING, "Bưu điện báo tin về bưu gửi mới nhất.",
			"{ parcel: { event: RETURNED, twice: true } }",
			List.of(Slot.one("event", ValueType.TRACKING, "Tin của bưu điện.").needed(),
					Slot.one("twice", ValueType.YES_NO, "Cùng một tin đến hai lần."))),
	PAYOUT_FILE("payoutFile", Shape.VALUES, ValueType.ANY,
			"Kế toán lập tệp lệnh chi của cơ quan trong ngày, kế toán trưởng duyệt; tệp chứa lệnh chi của hồ sơ này.",
			"{ payoutFile: { payments: 1, total: 77060000 }, as: accountant-heads-2, refused: [FOUR_EYES] }",
			List.of(Slot.one("payments", ValueType.WHOLE, "Số lệnh chi của hồ sơ này trong tệp.").needed(),
					Slot.one("total", ValueType.WHOLE, "Tổng tiền của hồ sơ này trong tệp, đồng.")),
			Slot.one("as", ValueType.PERSON, "Ai duyệt; không ghi là kế toán trưởng thứ nhất."),
			Slot.many("refused", ValueType.CODE, "Việc duyệt phải bị từ chối với đúng các mã này.")),
	PAYOUT_RETURNED("payoutReturned", Shape.VALUES, ValueType.ANY,
			"Ngân hàng trả lại một lệnh chi đã chuyển của hồ sơ này.",
			"{ payoutReturned: { payment: 1, reason: Sai số tài khoản, twice: true } }",
			List.of(Slot.one("payment", ValueType.WHOLE, "Lệnh thứ mấy của hồ sơ; không ghi là lệnh mới nhất."),
					Slot.one("reason", ValueType.TEXT, "Lý do của ngân hàng.").needed(),
					Slot.one("twice", ValueType.YES_NO, "Ngân hàng báo hai lần cùng một khoản."))),
	SUPPLEMENT("supplement", Shape.VALUES, ValueType.ANY, "Người nộp gửi bổ sung trực tuyến.",
			"{ supplement: { form: { bankAccountNumber: '9990000002' }, papers: [child-birth-proof] }, as: stranger, of: G12.02, refused: [DOSSIER_NOT_FOUND] }",
			List.of(Slot.fields("form", ValueType.FIELD, "Trường được sửa."),
					Slot.many("papers", ValueType.PAPER, "Giấy tờ gửi thêm.")),
			Slot.one("of", ValueType.AGENCY, Slot.OF),
			Slot.one("as", ValueType.PERSON, "Ai gửi; không ghi là người đã nộp."),
			Slot.many("refused", ValueType.CODE, "Phải bị từ chối với đúng các mã này.")),
	PAPERS("papers", Shape.NAMES, ValueType.PAPER,
			"Giấy tờ được nộp thêm ngoài lần yêu cầu bổ sung, chẳng hạn người nộp quên hay cán bộ quét hộ.",
			"{ papers: [child-birth-proof], as: reception-officers, of: G12.02, refused: [PAPER_TOO_LATE] }", List.of(),
			Slot.one("of", ValueType.AGENCY, Slot.OF),
			Slot.one("as", ValueType.PERSON, "Ai nộp; không ghi là người đã nộp hồ sơ."),
			Slot.many("refused", ValueType.CODE, "Phải bị từ chối với đúng các mã này.")),
	WITHDRAW("withdraw", Shape.NAME, ValueType.TEXT, "Người nộp rút hồ sơ, kèm lý do.",
			"{ withdraw: đổi ý, as: applicant, of: G12.02, refused: [WITHDRAWAL_TOO_LATE] }", List.of(),
			Slot.one("of", ValueType.AGENCY, Slot.OF),
			Slot.one("as", ValueType.PERSON, "Ai rút; không ghi là người đã nộp."),
			Slot.many("refused", ValueType.CODE, "Phải bị từ chối với đúng các mã này.")),
	EVENTS("events", Shape.NAMES, ValueType.EVENT,
			"Nhật ký có các sự kiện này theo đúng thứ tự; giữa chúng có thể có sự kiện khác.",
			"{ events: [FILED, ACCEPTED, DECIDED] }", List.of()),
	TIMES("times", Shape.VALUES, ValueType.EVENT, "Mỗi sự kiện xảy ra đúng chừng ấy lần; 0 là không được xảy ra.",
			"{ times: { FEE_PAID: 1, SUPPLEMENT_REQUESTED: 0 } }", List.of()),
	SENT("sent", Shape.NAMES, ValueType.SENT,
			"Đúng những gì đã gửi đi từ lúc nộp, theo thứ tự: thông báo, phiếu, yêu cầu nộp tiền, lệnh chi, bưu gửi.",
			"{ sent: [slip-receipt, notice-accepted] }", List.of()),
	CLOCK("clock", Shape.VALUES, ValueType.ANY, "Hai đồng hồ của hồ sơ và sổ thời hạn.",
			"{ clock: { stopped: SUPPLEMENT, late: false, supplements: 1, ledger: [STARTED, STOPPED] } }",
			ClockChecks.SLOTS),
	CALENDAR("calendar", Shape.VALUES, ValueType.ANY,
			"Quản trị đổi một ngày trong lịch làm việc (off: nghỉ, worked: làm bù) và mọi hồ sơ đang mở được tính lại ngay; việc này mất 2 phút. Hết kịch bản thì ngày ấy trở lại như cũ.",
			"{ calendar: { off: 2027-10-07, name: Nghỉ khắc phục hậu quả bão } }",
			List.of(Slot.one("off", ValueType.DAY, "Ngày thành ngày nghỉ; lịch chưa nói đến ngày này."),
					Slot.one("worked", ValueType.DAY, "Ngày nghỉ cuối tuần thành ngày làm bù."),
					Slot.one("name", ValueType.TEXT, "Lý do, in trong sổ thời hạn.").needed())),
	ENDS_AT("endsAt", Shape.NAME, ValueType.END_EVENT, "Hồ sơ đã kết thúc ở điểm này của quy trình chính.",
			"{ endsAt: EndEvent_ResultReturned }", List.of());

	/** What may stand behind the word. */
	enum Shape {

		NAME, NAMES, VALUES, NAME_OR_VALUES

	}

	private static final Set<StepKind> MOVING = EnumSet.of(COMPLETE, ADVANCE, UNTIL, PAY, PAYOUT_RETURNED, PARCEL,
			SUPPLEMENT, WITHDRAW, CALENDAR);

	private final String word;

	private final Shape shape;

	private final ValueType type;

	private final String aboutVi;

	private final String example;

	private final List<Slot> keys;

	private final List<Slot> modifiers;

	StepKind(String word, Shape shape, ValueType type, String aboutVi, String example, List<Slot> keys,
			Slot... modifiers) {
		this.word = word;
		this.shape = shape;
		this.type = type;
		this.aboutVi = aboutVi;
		this.keys = keys;
		boolean ofOneDossier = !Set.of("advance", "until", "calendar", "pay").contains(word);
		this.example = ofOneDossier ? example.replaceFirst(" }$", ", child: BIRTH }") : example;
		this.modifiers = Stream.concat(Stream.of(modifiers), ofOneDossier ? Stream.of(Play.CHILD) : Stream.empty())
			.toList();
	}

	public String word() {
		return this.word;
	}

	Shape shape() {
		return this.shape;
	}

	/** What a plain value is; with {@code VALUES} and no keys, what each key is. */
	ValueType type() {
		return this.type;
	}

	/** What the word is for, in Vietnamese. */
	String aboutVi() {
		return this.aboutVi;
	}

	/** One step as a YAML flow mapping that shows every modifier at once. */
	String example() {
		return this.example;
	}

	/** Keys its mapping may have; empty means any. */
	List<Slot> keys() {
		return this.keys;
	}

	List<Slot> modifiers() {
		return this.modifiers;
	}

	/** Whether the case may go on by it; the other words only look. */
	boolean moves() {
		return MOVING.contains(this);
	}

	static Optional<StepKind> find(String word) {
		return Arrays.stream(values()).filter((k) -> k.word.equals(word)).findFirst();
	}

	static String words() {
		return Arrays.stream(values()).map(StepKind::word).collect(Collectors.joining(", "));
	}

}
