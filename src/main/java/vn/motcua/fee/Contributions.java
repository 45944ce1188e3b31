package vn.motcua.fee;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.catalog.FeeRule;
import vn.motcua.catalog.ProcedureCatalog;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierChanged;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.fee.store.PaymentOrderStore;
import vn.motcua.fee.store.PaymentReviewStore;
import vn.motcua.shared.Dong;

/**
 * Contributions a dossier must pay before its result. A dossier keeps its money: what was
 * paid counts against an amount computed anew, what is too much goes back.
 */
@Service
public class Contributions {

	private final PaymentOrderStore orders;

	private final PaymentReviewStore reviews;

	private final Dossiers dossiers;

	private final ProcedureCatalog catalog;

	private final Clock clock;

	public Contributions(PaymentOrderStore orders, PaymentReviewStore reviews, Dossiers dossiers,
			ProcedureCatalog catalog, Clock clock) {
		this.orders = orders;
		this.reviews = reviews;
		this.dossiers = dossiers;
		this.catalog = catalog;
		this.clock = clock;
	}

	/**
	 * What is still to pay of the computed amount; zero when nothing is. More than that
	 * was paid: the rest waits for its refund.
	 */
	@Transactional
	public Dong due(String dossierCode) {
		Dossier dossier = this.dossiers.get(dossierCode);
		if (this.catalog.get(dossier.procedure()).fee().kind() != FeeRule.Kind.CONTRIBUTION) {
			throw new IllegalStateException("Thủ tục «" + dossier.procedure()
					+ "» không khai báo khoản đóng trước kết quả (fee.kind: CONTRIBUTION trong procedure.yaml).");
		}
		long amount = dossier.data()
			.number("amountDue")
			.orElseThrow(() -> new IllegalStateException(
					"Hồ sơ chưa có số tiền phải đóng: đặt bước «Tính số tiền phải đóng» trước bước này."));
		List<PaymentOrder> paid = paid(dossierCode);
		long open = amount - kept(dossierCode, paid);
		if (open < 0) {
			refund(paid.get(0), "overpaid:" + paid.get(0).id() + ":" + back(dossierCode), -open, ReviewReason.OVERPAID);
		}
		return Dong.of(Math.max(open, 0));
	}

	/** A dossier that ends without a result gives back what it took. */
	@EventListener
	void on(DossierChanged change) {
		DossierStatus status = change.after().status();
		if (status.isFinal() && status != DossierStatus.RETURNED && change.reached(status)) {
			String code = change.after().code();
			List<PaymentOrder> paid = paid(code);
			long kept = kept(code, paid);
			if (kept > 0) {
				refund(paid.get(0), endedKey(paid.get(0)), kept, ReviewReason.ENDED_UNUSED);
			}
		}
	}

	/** Names the refund of the money of an order whose dossier has ended. */
	static String endedKey(PaymentOrder order) {
		return "ended:" + order.id();
	}

	private List<PaymentOrder> paid(String dossierCode) {
		return this.orders.ofDossier(dossierCode)
			.stream()
			.filter((o) -> o.purpose() == PaymentPurpose.CONTRIBUTION && o.state() == PaymentState.PAID)
			.toList();
	}

	private long kept(String dossierCode, List<PaymentOrder> paid) {
		return paid.stream().mapToLong((o) -> o.amount().amount()).sum() - back(dossierCode);
	}

	private long back(String dossierCode) {
		return this.reviews.ofDossier(dossierCode)
			.stream()
			.filter((r) -> r.reason() == ReviewReason.OVERPAID || r.reason() == ReviewReason.ENDED_UNUSED)
			.mapToLong((r) -> r.amount().amount())
			.sum();
	}

	private void refund(PaymentOrder order, String key, long amount, ReviewReason reason) {
		ReceivedPayment money = new ReceivedPayment(key, order.agency(),
				(order.account() != null) ? order.account().number() : null, amount, "VND", Set.of(order.dossierCode()),
				reason.labelVi(), Caller.SYSTEM);
		this.reviews.open(money, reason, order, this.clock.instant());
	}

}
