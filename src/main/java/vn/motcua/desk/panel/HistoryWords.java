package vn.motcua.desk.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.motcua.desk.panel.DossierPanel.HistoryRow;
import vn.motcua.dossier.DossierEvent;

/** The event log in plain words, newest first. */
final class HistoryWords {

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("FILED", "Nộp hồ sơ"),
			Map.entry("FINDINGS", "Kiểm tra tự động"), Map.entry("TASK_COMPLETED", "Hoàn thành việc"),
			Map.entry("ACCEPTED", "Tiếp nhận hồ sơ"), Map.entry("SUPPLEMENT_REQUESTED", "Yêu cầu bổ sung hồ sơ"),
			Map.entry("SUPPLEMENT_PROVIDED", "Đã nhận bổ sung"), Map.entry("REFUSED", "Từ chối hồ sơ"),
			Map.entry("STOPPED", "Dừng giải quyết hồ sơ"), Map.entry("WITHDRAWN", "Người nộp rút hồ sơ"),
			Map.entry("BENEFIT_COMPUTED", "Tính số tiền được hưởng"), Map.entry("DECIDED", "Ban hành quyết định"),
			Map.entry("PAYOUT_ORDERED", "Lập lệnh chi trả"), Map.entry("FEE_REQUESTED", "Thông báo cước bưu chính"),
			Map.entry("FEE_PAID", "Đã thu cước bưu chính"), Map.entry("FEE_EXPIRED", "Hết hạn nộp cước, trả tại quầy"),
			Map.entry("SHIPMENT_CREATED", "Lập bưu gửi"), Map.entry("HANDED_OVER", "Giao bưu điện"),
			Map.entry("PARCEL_DELIVERED", "Bưu điện đã phát"), Map.entry("PARCEL_RETURNED", "Bưu điện không phát được"),
			Map.entry("SLIP_ISSUED", "Lập phiếu"), Map.entry("NOTICE_QUEUED", "Gửi thông báo cho người nộp"),
			Map.entry("PAPER_ADDED", "Thêm giấy tờ"), Map.entry("PAPER_REPLACED", "Thay giấy tờ"),
			Map.entry("RETURNED", "Trả kết quả"), Map.entry("ARCHIVED", "Lưu hồ sơ"));

	private HistoryWords() {
	}

	static List<HistoryRow> of(List<DossierEvent> events, Map<String, String> people, Map<String, String> taskNames) {
		List<HistoryRow> rows = new ArrayList<>();
		for (DossierEvent event : events) {
			String what = WORDS.get(event.kind());
			if (what != null) {
				rows.add(0, new HistoryRow(Texts.minute(event.at()), people.getOrDefault(event.actor(), event.actor()),
						what + detail(event, taskNames) + move(event)));
			}
		}
		return rows;
	}

	private static String detail(DossierEvent event, Map<String, String> taskNames) {
		if (event.kind().equals("TASK_COMPLETED")) {
			return ": " + taskNames.getOrDefault(event.activityId(), event.activityId());
		}
		for (String key : List.of("number", "decisionNumber", "reason")) {
			if (event.detail().get(key) instanceof String text && !text.isBlank()) {
				return ": " + text;
			}
		}
		return (event.detail().get("amount") instanceof Number amount) ? ": " + Texts.number(amount) + " đồng" : "";
	}

	private static String move(DossierEvent event) {
		boolean moved = event.toStatus() != null && event.toStatus() != event.fromStatus();
		return moved ? " → " + event.toStatus().labelVi() : "";
	}

}
