package vn.motcua.fee;

import java.time.Clock;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossiers;
import vn.motcua.fee.store.PaymentOrderStore;
import vn.motcua.fee.store.PaymentReviewStore;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;
import vn.motcua.shared.VietnameseText;

/** Accountants work off the manual queue of their agencies. */
@Service
public class PaymentReviews {

	private final PaymentReviewStore reviews;

	private final PaymentOrderStore orders;

	private final Receipts receipts;

	private final Dossiers dossiers;

	private final Clock clock;

	public PaymentReviews(PaymentReviewStore reviews, PaymentOrderStore orders, Receipts receipts, Dossiers dossiers,
			Clock clock) {
		this.reviews = reviews;
		this.orders = orders;
		this.receipts = receipts;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	/** Closes a row with what was done, for example a refund by another way. */
	@Transactional
	public void close(long id, String note, Caller caller) {
		PaymentReview review = waiting(id, caller);
		resolve(review, "CLOSED", note, null, caller);
	}

	/** The money is for this dossier after all: the open order of the same amount. */
	@Transactional
	public void assign(long id, String dossierCode, String note, Caller caller) {
		PaymentReview review = waiting(id, caller);
		this.dossiers.getVisible(dossierCode, caller);
		PaymentOrder order = this.orders.ofDossier(dossierCode)
			.stream()
			.filter(PaymentOrder::isOpen)
			.findFirst()
			.orElseThrow(() -> new RefusedException(Kind.CONFLICT, "NO_OPEN_ORDER", "dossierCode",
					"Hồ sơ " + dossierCode + " không còn khoản nào chờ thanh toán."));
		if (review.reason() == ReviewReason.WRONG_CURRENCY || !order.amount().equals(review.amount())) {
			throw new RefusedException(Kind.CONFLICT, "AMOUNT_DIFFERS", "dossierCode",
					"Số tiền nhận được khác số phải thu (" + order.amount() + "). Hãy hoàn trả hoặc đóng dòng này.");
		}
		resolve(review, "ASSIGNED", note, dossierCode, caller);
		ReceivedPayment payment = new ReceivedPayment("assigned:" + id, review.agency(), review.account(),
				review.amount().amount(), "VND", Set.of(dossierCode), review.description(), caller.userId());
		this.receipts.pay(payment, order);
	}

	private void resolve(PaymentReview review, String resolution, String note, String dossierCode, Caller caller) {
		String text = VietnameseText.clean(note);
		if (text.length() < 5 || text.length() > 500) {
			throw new RefusedException(Kind.INVALID, "NOTE_MISSING", "note",
					"Hãy ghi lý do xử lý, từ 5 đến 500 ký tự.");
		}
		if (!this.reviews.resolve(review.id(), resolution, text, dossierCode, caller.userId(), this.clock.instant())) {
			throw alreadyResolved();
		}
	}

	private PaymentReview waiting(long id, Caller caller) {
		PaymentReview review = this.reviews.find(id)
			.filter((found) -> caller.agencies().contains(found.agency()))
			.orElseThrow(() -> new RefusedException(Kind.NOT_FOUND, "REVIEW_UNKNOWN", "id",
					"Không có dòng chờ xử lý này trong hàng đợi của cơ quan bạn."));
		if (!review.waits()) {
			throw alreadyResolved();
		}
		return review;
	}

	private static RefusedException alreadyResolved() {
		return new RefusedException(Kind.CONFLICT, "REVIEW_RESOLVED", "id",
				"Dòng này đã có người xử lý. Hãy tải lại danh sách.");
	}

}
