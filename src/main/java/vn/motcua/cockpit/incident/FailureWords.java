package vn.motcua.cockpit.incident;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A failure in plain words.
 *
 * @param what happened
 * @param meaning for the applicant and the dossier
 * @param todo what helps
 * @param call who helps
 */
public record FailureWords(String what, String meaning, String todo, String call) {

	/** Our own exceptions speak Vietnamese and name the remedy. */
	private static final Pattern VIETNAMESE = Pattern.compile(
			"[ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern OUTSIDE = Pattern.compile(
			"connect|timed? ?out|unknown ?host|refused|socket|mail|smtp|unreachable|503|502", Pattern.CASE_INSENSITIVE);

	private static final Pattern COLLISION = Pattern.compile("optimistic|updated by another transaction|deadlock",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern DATABASE = Pattern.compile("sql|jdbc|database|could not roll back|connection pool",
			Pattern.CASE_INSENSITIVE);

	/** Begins what a table of the law says when it lacks a row. */
	private static final String LAW_TABLE = "Bảng tham số luật «";

	private static final String ADMINISTRATOR = "Quản trị hệ thống, gửi kèm chi tiết kỹ thuật bên dưới";

	/** What it means that a delegate did not do its work; the first that fits counts. */
	private static final List<Meaning> MEANINGS = List.of(
			new Meaning("issueSlip", "Phiếu cho người nộp chưa lập được; hồ sơ chưa sang bước tiếp theo."),
			new Meaning("notify", "Thông báo chưa đến người nộp; hồ sơ chưa sang bước tiếp theo."),
			new Meaning("PaymentOrder|ContributionOrder|quoteFee|quoteContribution|settleFee",
					"Khoản tiền phải nộp chưa lập hoặc chưa ghi nhận được; người nộp có thể chưa trả được tiền."),
			new Meaning("Shipment|HandOver", "Bưu gửi chưa lập được; kết quả chưa đến tay người nộp."),
			new Meaning("computeBenefit", "Số tiền được hưởng chưa tính được; cán bộ chưa thẩm định được."),
			new Meaning("computeContribution", "Số tiền phải đóng chưa tính được; người nộp chưa được báo số tiền."),
			new Meaning("orderPayout", "Lệnh chi trả chưa lập được; người nộp chưa được nhận tiền."),
			new Meaning("validate", "Kiểm tra tự động chưa chạy được; cán bộ một cửa chưa thấy hồ sơ."));

	private static final String STANDS = "Hồ sơ đứng tại bước này cho đến khi chạy lại được; đồng hồ của hồ sơ vẫn chạy.";

	/**
	 * @param message of the exception, as the engine kept it
	 * @param delegate bean of the step, or empty
	 */
	static FailureWords of(String message, String delegate) {
		String text = (message != null) ? message : "";
		String meaning = MEANINGS.stream()
			.filter((m) -> m.delegate().matcher(delegate).find())
			.map(Meaning::words)
			.findFirst()
			.orElse(STANDS);
		if (text.contains(LAW_TABLE)) {
			return new FailureWords(sentence(text), meaning,
					"Chuyên viên quy trình thêm dòng còn thiếu vào bảng nêu trên, triển khai lại rồi bấm chạy lại; hồ sơ không phải sửa gì.",
					"Chuyên viên quy trình giữ bảng tham số pháp luật");
		}
		if (VIETNAMESE.matcher(text).find()) {
			return new FailureWords(sentence(text), meaning, "Sửa đúng điều câu trên nêu rồi bấm chạy lại.",
					"Cán bộ đang giữ hồ sơ");
		}
		if (COLLISION.matcher(text).find()) {
			return new FailureWords("Hai việc cùng sửa hồ sơ một lúc.", meaning,
					"Bấm chạy lại; thường lần sau là được.", ADMINISTRATOR);
		}
		if (OUTSIDE.matcher(text).find()) {
			return new FailureWords("Không liên lạc được với dịch vụ bên ngoài.", meaning,
					"Đợi dịch vụ hoạt động trở lại rồi bấm chạy lại.", ADMINISTRATOR);
		}
		if (DATABASE.matcher(text).find()) {
			return new FailureWords("Cơ sở dữ liệu không nhận dữ liệu của bước này.", meaning,
					"Bấm chạy lại một lần; nếu vẫn lỗi thì báo quản trị.", ADMINISTRATOR);
		}
		return new FailureWords("Máy gặp lỗi chưa rõ nguyên nhân khi làm bước này.", meaning,
				"Bấm chạy lại một lần; nếu vẫn lỗi thì báo quản trị, đừng chạy lại nhiều lần.", ADMINISTRATOR);
	}

	/** Without the engine's own words before ours. */
	private static String sentence(String text) {
		return text.replaceFirst("(?i)^.*?(ENGINE-\\d+|Exception:)\\s*", "").strip();
	}

	private record Meaning(Pattern delegate, String words) {

		Meaning(String delegate, String words) {
			this(Pattern.compile(delegate, Pattern.CASE_INSENSITIVE), words);
		}

	}

}
