package vn.motcua.slip.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.Procedure;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Papers;
import vn.motcua.shared.Dong;
import vn.motcua.slip.SlipForm;

/** Form 05: stop notice, new in Circular 03/2025/TT-VPCP. */
@Component
class StopPage implements SlipPage {

	private static final Map<String, String> GROUNDS = Map.of("SUPPLEMENT_NOT_DELIVERED",
			"Đã hết thời hạn bổ sung, hoàn thiện hồ sơ mà cơ quan chưa nhận được nội dung đã yêu cầu",
			"CONTRIBUTION_NOT_PAID", "Đã hết thời hạn mà cơ quan chưa nhận được tiền đóng bảo hiểm theo thông báo",
			"LEGAL_EVENT", "Phát sinh sự kiện pháp lý làm chấm dứt việc giải quyết hồ sơ");

	private static final String WITHDRAWN = "Tổ chức, cá nhân nộp hồ sơ đề nghị rút hồ sơ";

	private final Papers papers;

	StopPage(Papers papers) {
		this.papers = papers;
	}

	@Override
	public SlipForm form() {
		return SlipForm.STOP;
	}

	@Override
	public Map<String, Object> values(SlipCase slip, Procedure procedure, Agency agency) {
		boolean withdrawn = slip.dossier().status() == DossierStatus.WITHDRAWN;
		Map<String, Object> values = new HashMap<>();
		values.put("withdrawn", withdrawn);
		values.put("ground", withdrawn ? WITHDRAWN : ground(slip));
		values.put("stoppedAt",
				SlipWords.moment((slip.dossier().closedAt() != null) ? slip.dossier().closedAt() : slip.at()));
		values.put("stage", (slip.dossier().acceptedAt() == null) ? "Tiếp nhận hồ sơ" : "Giải quyết hồ sơ");
		values.put("money", money(slip.events()));
		values.put("online", slip.dossier().channel() == Channel.ONLINE);
		values.put("papers",
				PaperLine.of(procedure, this.papers.list(slip.dossier().code()), slip.dossier().channel()));
		return values;
	}

	private static String ground(SlipCase slip) {
		String code = slip.last("STOPPED").map((event) -> String.valueOf(event.detail().get("reason"))).orElse("");
		return GROUNDS.getOrDefault(code, "Không còn căn cứ để tiếp tục giải quyết hồ sơ");
	}

	/** What was paid so far, as the log tells it. */
	private static String money(List<DossierEvent> events) {
		long contribution = paid(events, true);
		if (contribution > 0) {
			return "Đã nộp " + Dong.of(contribution) + " tiền đóng bảo hiểm. Khoản này được hoàn trả cho người đã nộp.";
		}
		long paid = paid(events, false);
		return (paid == 0) ? "Hồ sơ chưa nộp khoản phí, lệ phí hay cước nào, không phát sinh khoản phải hoàn trả."
				: "Đã nộp " + Dong.of(paid) + " cước bưu chính. Khoản này được hoàn trả cho người đã nộp "
						+ "nếu bưu gửi chưa được giao cho bưu điện.";
	}

	private static long paid(List<DossierEvent> events, boolean contribution) {
		return events.stream()
			.filter((event) -> event.kind().equals("FEE_PAID"))
			.filter((event) -> DuePayment.isContribution(event.detail()) == contribution)
			.mapToLong((event) -> (event.detail().get("amount") instanceof Number amount) ? amount.longValue() : 0)
			.sum();
	}

}
