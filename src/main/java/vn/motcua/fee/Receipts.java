package vn.motcua.fee;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.Dossiers;
import vn.motcua.fee.store.PaymentLedger;
import vn.motcua.fee.store.PaymentOrderStore;
import vn.motcua.fee.store.PaymentReviewStore;
import vn.motcua.shared.Dong;

/**
 * Takes in money. Only the exact code and the exact amount on an open order pay it;
 * everything else is recorded and waits for a person. Checks in this order: currency,
 * code, order, account, amount, state.
 */
@Service
public class Receipts {

	private final PaymentOrderStore orders;

	private final PaymentLedger ledger;

	private final PaymentReviewStore reviews;

	private final Dossiers dossiers;

	private final Clock clock;

	public Receipts(PaymentOrderStore orders, PaymentLedger ledger, PaymentReviewStore reviews, Dossiers dossiers,
			Clock clock) {
		this.orders = orders;
		this.ledger = ledger;
		this.reviews = reviews;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	/** Records one payment; the same source key twice changes nothing. */
	@Transactional
	public ReceiptOutcome receive(ReceivedPayment payment) {
		if (this.reviews.exists(payment.sourceKey()) || this.ledger.contains(payment.sourceKey())) {
			return ReceiptOutcome.known();
		}
		if (!payment.currency().equals("VND")) {
			return review(payment, ReviewReason.WRONG_CURRENCY, null);
		}
		if (payment.dossierCodes().size() != 1) {
			return review(payment, payment.dossierCodes().isEmpty() ? ReviewReason.NO_CODE : ReviewReason.SEVERAL_CODES,
					null);
		}
		List<PaymentOrder> known = this.orders.ofDossier(payment.dossierCodes().iterator().next());
		if (known.isEmpty()) {
			return review(payment, ReviewReason.UNKNOWN_CODE, null);
		}
		return apply(payment, known.stream().filter(PaymentOrder::isOpen).findFirst().orElse(known.get(0)));
	}

	private ReceiptOutcome apply(ReceivedPayment payment, PaymentOrder order) {
		if (order.account() == null || !order.account().number().equals(payment.account())) {
			return review(payment, ReviewReason.OTHER_ACCOUNT, order);
		}
		if (payment.amount() != order.amount().amount()) {
			return review(payment, ReviewReason.WRONG_AMOUNT, order);
		}
		return pay(payment, order);
	}

	/**
	 * A report that contradicts an earlier one about the same transaction: for a person
	 * only.
	 * @return false when this contradiction is known
	 */
	@Transactional
	public boolean reportChange(ReceivedPayment payment) {
		if (this.reviews.exists(payment.sourceKey())) {
			return false;
		}
		review(payment, ReviewReason.CHANGED_LINE, null);
		return true;
	}

	/** Pays an order if it is still open; otherwise holds the money for a refund. */
	@Transactional
	public ReceiptOutcome pay(ReceivedPayment payment, PaymentOrder order) {
		Instant now = this.clock.instant();
		if (order.isOpen() && this.dossiers.get(order.dossierCode()).status().isFinal()
				&& this.orders.expire(order.id(), now)) {
			this.ledger.append(order, "EXPIRED", order.amount(), now, payment.reportedBy(), "expire:" + order.id());
		}
		if (!this.orders.capture(order.id(), PaymentMethod.TRANSFER, now, true)) {
			PaymentState state = this.orders.get(order.id()).state();
			return review(payment, (state == PaymentState.PAID) ? ReviewReason.DOUBLE : ReviewReason.AFTER_CANCEL,
					order);
		}
		this.ledger.append(order, "RECEIVED", order.amount(), now, payment.reportedBy(), payment.sourceKey());
		this.dossiers.note(order.dossierCode(), payment.reportedBy(), "FEE_PAID", Map.of("purpose",
				order.purpose().name(), "amount", order.amount().amount(), "method", PaymentMethod.TRANSFER.name()));
		return new ReceiptOutcome(true, null, order.dossierCode());
	}

	/** Puts a payment into the manual queue. */
	private ReceiptOutcome review(ReceivedPayment payment, ReviewReason reason, PaymentOrder order) {
		Instant now = this.clock.instant();
		this.reviews.open(payment, reason, order, now);
		if (order != null) {
			this.ledger.append(order, "HELD", Dong.of(payment.amount()), now, payment.reportedBy(),
					payment.sourceKey());
		}
		return new ReceiptOutcome(false, reason, (order != null) ? order.dossierCode() : null);
	}

}
