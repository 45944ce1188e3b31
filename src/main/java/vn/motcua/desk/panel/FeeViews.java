package vn.motcua.desk.panel;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.motcua.desk.panel.DossierPanel.FeeView;
import vn.motcua.desk.panel.DossierPanel.Pair;
import vn.motcua.dossier.Dossier;
import vn.motcua.fee.Fees;
import vn.motcua.fee.PaymentOrder;

/** What the applicant owes and how it can be paid. */
@Component
class FeeViews {

	private final Fees fees;

	FeeViews(Fees fees) {
		this.fees = fees;
	}

	/** Null when nothing was ever due. */
	FeeView of(Dossier dossier) {
		return this.fees.find(dossier.code()).map((order) -> view(dossier, order)).orElse(null);
	}

	private static FeeView view(Dossier dossier, PaymentOrder order) {
		List<Pair> fields = new ArrayList<>();
		fields.add(new Pair("Số tiền", order.amount().toString()));
		fields.add(new Pair("Tình trạng", order.state().labelVi()));
		if (order.isOpen()) {
			fields.add(new Pair("Hạn nộp", Texts.minute(order.dueAt())));
			fields.add(new Pair("Nội dung chuyển khoản", order.reference()));
		}
		if (order.method() != null) {
			fields.add(new Pair("Cách nộp", order.method().labelVi()));
			fields.add(new Pair("Nộp lúc", Texts.minute(order.closedAt())));
		}
		String qr = order.vietQr().isPresent() ? "dossiers/" + dossier.code() + "/fee/qr.svg" : "";
		return new FeeView(order.purpose().labelVi(), fields, qr);
	}

}
