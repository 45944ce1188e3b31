package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.motcua.process.CaseClock;
import vn.motcua.shared.Dong;

/** The event log in plain words, for officers and supervisors alike. */
public final class EventWords {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(CaseClock.VIETNAM);

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("FILED", "Nộp hồ sơ"),
			Map.entry("FINDINGS", "Kiểm tra tự động"), Map.entry("TASK_COMPLETED", "Hoàn thành việc"),
			Map.entry("ACCEPTED", "Tiếp nhận hồ sơ"), Map.entry("PROCESSING_STARTED", "Bắt đầu xử lý"),
			Map.entry("SUPPLEMENT_REQUESTED", "Yêu cầu bổ sung hồ sơ"),
			Map.entry("SUPPLEMENT_DELIVERED", "Người nộp đã gửi bổ sung"),
			Map.entry("SUPPLEMENT_PROVIDED", "Đã nhận bổ sung"), Map.entry("REFUSED", "Từ chối hồ sơ"),
			Map.entry("STOPPED", "Dừng giải quyết hồ sơ"),
			Map.entry("WITHDRAWAL_REQUESTED", "Người nộp yêu cầu rút hồ sơ"),
			Map.entry("WITHDRAWN", "Người nộp rút hồ sơ"), Map.entry("BENEFIT_COMPUTED", "Tính số tiền được hưởng"),
			Map.entry("CONTRIBUTION_COMPUTED", "Tính số tiền phải đóng"), Map.entry("DECIDED", "Ban hành quyết định"),
			Map.entry("PAYOUT_ORDERED", "Lập lệnh chi trả"),
			Map.entry("LINES_TURNED_AWAY", "Từ chối hoặc trả lại một số dòng của danh sách"),
			Map.entry("LINE_FILED_AGAIN", "Cán bộ cho nộp lại dòng đã nộp trước đây"),
			Map.entry("LIST_CONTINUED", "Cán bộ cho nộp tiếp danh sách của đơn vị"),
			Map.entry("PAYOUT_SENT", "Chuyển lệnh chi cho ngân hàng"),
			Map.entry("PAYOUT_RETURNED", "Ngân hàng trả lại tiền"), Map.entry("PAYOUT_REORDERED", "Lập lệnh chi lại"),
			Map.entry("PAYMENT_AWAITED", "Chờ người nộp thanh toán"), Map.entry("FEE_REQUESTED", "Yêu cầu nộp tiền"),
			Map.entry("FEE_PAID", "Đã nộp tiền"), Map.entry("FEE_EXPIRED", "Hết hạn nộp tiền"),
			Map.entry("SHIPMENT_CREATED", "Lập bưu gửi"), Map.entry("HANDED_OVER", "Giao bưu điện"),
			Map.entry("PARCEL_DELIVERED", "Bưu điện đã phát"), Map.entry("PARCEL_RETURNED", "Bưu điện không phát được"),
			Map.entry("SLIP_ISSUED", "Lập phiếu"), Map.entry("NOTICE_QUEUED", "Gửi thông báo cho người nộp"),
			Map.entry("NOTICE_RESENT", "Gửi lại thông báo cho người nộp"), Map.entry("PAPER_ADDED", "Thêm giấy tờ"),
			Map.entry("PAPER_REPLACED", "Thay giấy tờ"), Map.entry("RETURNED", "Trả kết quả"),
			Map.entry("ARCHIVED", "Lưu hồ sơ"), Map.entry("CLOCK_STOPPED", "Dừng tính thời hạn"),
			Map.entry("CLOCK_RESUMED", "Tính tiếp thời hạn"), Map.entry("PROMISE_MOVED", "Ngày hẹn trả thay đổi"),
			Map.entry("REAPPOINTED", "Xin lỗi và hẹn lại ngày trả"), Map.entry("LATE", "Quá ngày hẹn trả"),
			Map.entry("REASSIGNED", "Giao lại việc"), Map.entry("RETRIED", "Chạy lại bước bị lỗi"),
			Map.entry("FIGURE_AWAITED", "Chờ số liệu của pháp luật"),
			Map.entry("MIGRATED", "Chuyển sang phiên bản mới của quy trình"), Map.entry("VIEWED", "Xem hồ sơ"),
			Map.entry("HANDED_TO_AGENCY", "Chuyển hồ sơ đến cơ quan khác"),
			Map.entry("TAKEN_OVER", "Nhận hồ sơ do cơ quan khác chuyển đến"),
			Map.entry("PART_STARTED", "Chuyển cơ quan phối hợp giải quyết"),
			Map.entry("PART_ENDED", "Cơ quan phối hợp đã trả lời"), Map.entry("FACTS_RECORDED", "Ghi dữ liệu"));

	/** Kept for the audit; in the officer's history they would hide what was done. */
	private static final Set<String> QUIET = Set.of("VIEWED", "FACTS_RECORDED", "PROCESSING_STARTED",
			"SUPPLEMENT_DELIVERED", "WITHDRAWAL_REQUESTED");

	private EventWords() {
	}

	/** Every kind of event there is. */
	public static Set<String> kinds() {
		return WORDS.keySet();
	}

	/** What happened, without what it happened to. */
	public static String of(String kind) {
		return WORDS.getOrDefault(kind, kind);
	}

	/** Whether officers read it in their history. */
	public static boolean isTold(String kind) {
		return WORDS.containsKey(kind) && !QUIET.contains(kind);
	}

	/**
	 * One line: what happened, to which step, why, and the state it led to.
	 * @param taskNames names of steps by element id
	 */
	public static String of(DossierEvent event, Map<String, String> taskNames) {
		return of(event.kind()) + detail(event, taskNames) + dates(event) + move(event);
	}

	private static String detail(DossierEvent event, Map<String, String> taskNames) {
		if (event.kind().equals("TASK_COMPLETED")) {
			return ": " + taskNames.getOrDefault(event.activityId(), event.activityId());
		}
		if (event.detail().get("toVersion") instanceof Number next) {
			return ": " + event.detail().get("model") + ", phiên bản " + event.detail().get("fromVersion") + " sang "
					+ next;
		}
		for (String key : List.of("number", "decisionNumber", "basis", "reason")) {
			if (event.detail().get(key) instanceof String text && !text.isBlank()) {
				return ": " + text;
			}
		}
		return (event.detail().get("amount") instanceof Number amount) ? ": " + Dong.of(amount.longValue()) : "";
	}

	private static String dates(DossierEvent event) {
		String from = day(event.detail().get("from"));
		String to = day(event.detail().get("to"));
		return (from.isEmpty() || to.isEmpty()) ? "" : " (từ " + from + " thành " + to + ")";
	}

	/** Dates and moments are ISO text in the log; anything else is no date. */
	private static String day(Object value) {
		try {
			String text = String.valueOf(value);
			return DAY.format((text.length() == 10) ? LocalDate.parse(text) : Instant.parse(text));
		}
		catch (DateTimeParseException ex) {
			return "";
		}
	}

	private static String move(DossierEvent event) {
		boolean moved = event.toStatus() != null && event.toStatus() != event.fromStatus();
		return moved ? " → " + event.toStatus().labelVi() : "";
	}

}
