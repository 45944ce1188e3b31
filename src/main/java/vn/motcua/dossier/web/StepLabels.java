package vn.motcua.dossier.web;

import java.util.Map;
import java.util.Set;

import vn.motcua.dossier.EventWords;

/** Vietnamese words for the kinds of events. */
final class StepLabels {

	private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("FILED", "Đã nộp hồ sơ"),
			Map.entry("FINDINGS", "Đã kiểm tra tự động"), Map.entry("TASK_COMPLETED", "Cán bộ đã xử lý một bước"),
			Map.entry("ACCEPTED", "Đã tiếp nhận"), Map.entry("PROCESSING_STARTED", "Bắt đầu xử lý"),
			Map.entry("SUPPLEMENT_REQUESTED", "Yêu cầu bổ sung giấy tờ"),
			Map.entry("SUPPLEMENT_DELIVERED", "Người nộp đã gửi bổ sung"),
			Map.entry("SUPPLEMENT_PROVIDED", "Đã bổ sung, tiếp tục xử lý"), Map.entry("REFUSED", "Từ chối hồ sơ"),
			Map.entry("STOPPED", "Dừng xử lý"), Map.entry("WITHDRAWAL_REQUESTED", "Người nộp yêu cầu rút hồ sơ"),
			Map.entry("WITHDRAWN", "Đã rút hồ sơ"), Map.entry("BENEFIT_COMPUTED", "Đã tính mức hưởng"),
			Map.entry("CONTRIBUTION_COMPUTED", "Đã tính số tiền phải đóng"), Map.entry("DECIDED", "Đã có kết quả"),
			Map.entry("PAYOUT_ORDERED", "Đã lập lệnh chi trả"),
			Map.entry("LINES_TURNED_AWAY", "Một số dòng của danh sách không được giải quyết"),
			Map.entry("LINE_FILED_AGAIN", "Cơ quan cho nộp lại một dòng đã nộp trước đây"),
			Map.entry("LIST_CONTINUED", "Cơ quan cho nộp tiếp danh sách bị gián đoạn"),
			Map.entry("PAYOUT_SENT", "Đã chuyển lệnh chi cho ngân hàng"),
			Map.entry("PAYOUT_RETURNED", "Ngân hàng trả lại tiền, đang sửa thông tin nhận tiền"),
			Map.entry("PAYOUT_REORDERED", "Đã lập lệnh chi lại"),
			Map.entry("PAYMENT_AWAITED", "Chờ người nộp thanh toán"), Map.entry("FEE_REQUESTED", "Yêu cầu nộp tiền"),
			Map.entry("FEE_PAID", "Đã nộp tiền"), Map.entry("FEE_EXPIRED", "Quá hạn nộp tiền"),
			Map.entry("SHIPMENT_CREATED", "Đã lập bưu gửi"), Map.entry("HANDED_OVER", "Đã giao bưu điện"),
			Map.entry("PARCEL_DELIVERED", "Bưu điện đã phát"), Map.entry("PARCEL_RETURNED", "Bưu điện chuyển hoàn"),
			Map.entry("SLIP_ISSUED", "Đã lập phiếu"), Map.entry("NOTICE_QUEUED", "Đã gửi thông báo"),
			Map.entry("PAPER_ADDED", "Đã thêm giấy tờ"), Map.entry("PAPER_REPLACED", "Đã thay giấy tờ"),
			Map.entry("RETURNED", "Đã trả kết quả"), Map.entry("ARCHIVED", "Đã lưu trữ"),
			Map.entry("VIEWED", "Đã xem hồ sơ"), Map.entry("FACTS_RECORDED", "Đã ghi dữ liệu"),
			Map.entry("CLOCK_STOPPED", "Tạm dừng tính thời hạn"), Map.entry("CLOCK_RESUMED", "Tính tiếp thời hạn"),
			Map.entry("PROMISE_MOVED", "Ngày hẹn trả thay đổi"),
			Map.entry("FIGURE_AWAITED", "Chờ mức do Nhà nước quy định được cập nhật"),
			Map.entry("HANDED_TO_AGENCY", "Đã chuyển hồ sơ đến cơ quan khác"),
			Map.entry("TAKEN_OVER", "Cơ quan khác đã nhận hồ sơ"),
			Map.entry("PART_STARTED", "Đã chuyển cơ quan phối hợp giải quyết"),
			Map.entry("PART_ENDED", "Cơ quan phối hợp đã trả lời"),
			Map.entry("REAPPOINTED", "Xin lỗi và hẹn lại ngày trả"), Map.entry("LATE", "Đã quá ngày hẹn trả"));

	private static final Set<String> INTERNAL = Set.of("FINDINGS", "TASK_COMPLETED", "BENEFIT_COMPUTED", "SLIP_ISSUED",
			"NOTICE_QUEUED", "ARCHIVED", "VIEWED", "FACTS_RECORDED");

	private StepLabels() {
	}

	static String of(String kind) {
		return LABELS.getOrDefault(kind, EventWords.of(kind));
	}

	/** Whether the applicant sees it. */
	static boolean isPublic(String kind) {
		return LABELS.containsKey(kind) && !INTERNAL.contains(kind);
	}

}
