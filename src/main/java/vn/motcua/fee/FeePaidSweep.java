package vn.motcua.fee;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossiers;
import vn.motcua.fee.store.PaymentLedger;
import vn.motcua.fee.store.PaymentOrderStore;
import vn.motcua.fee.store.PaymentReviewStore;
import vn.motcua.process.CaseMessages;
import vn.motcua.process.CaseProcess;

/**
 * Tells cases that their money is there. A case that does not wait yet is told later: the
 * mark and the message share one transaction, so none is lost and none is told twice,
 * whichever node does it.
 */
@Service
public class FeePaidSweep {

	private static final Logger LOG = LoggerFactory.getLogger(FeePaidSweep.class);

	private static final int BATCH = 200;

	private final PaymentOrderStore orders;

	private final PaymentLedger ledger;

	private final PaymentReviewStore reviews;

	private final Dossiers dossiers;

	private final CaseProcess cases;

	private final TransactionTemplate transaction;

	private final Clock clock;

	public FeePaidSweep(PaymentOrderStore orders, PaymentLedger ledger, PaymentReviewStore reviews, Dossiers dossiers,
			CaseProcess cases, PlatformTransactionManager transactions, Clock clock) {
		this.orders = orders;
		this.ledger = ledger;
		this.reviews = reviews;
		this.dossiers = dossiers;
		this.cases = cases;
		this.transaction = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/** Tells every case that can be told now. */
	@Scheduled(fixedDelayString = "${motcua.sweep-interval:PT15S}")
	public void run() {
		this.orders.withPendingMessage(BATCH).forEach((order) -> safely(order, () -> tell(order)));
		this.orders.overdue(this.clock.instant(), BATCH).forEach((order) -> safely(order, () -> closeIfEnded(order)));
	}

	private void safely(PaymentOrder order, Runnable step) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				step.run();
			});
		}
		catch (NotYetException ex) {
			LOG.debug("Dossier {} does not wait for its payment yet", order.dossierCode());
		}
		catch (RuntimeException ex) {
			LOG.warn("Payment of dossier {} will be told again", order.dossierCode(), ex);
		}
	}

	private void tell(PaymentOrder order) {
		if (!this.orders.takeMessage(order.id())) {
			return;
		}
		if (this.dossiers.get(order.dossierCode()).status().isFinal()) {
			refund(order);
		}
		else if (!this.cases.correlate(order.dossierCode(), CaseMessages.FEE_PAID)) {
			throw new NotYetException();
		}
	}

	/** Captured just before the dossier ended, for example by withdrawal. */
	private void refund(PaymentOrder order) {
		ReceivedPayment late = new ReceivedPayment(Contributions.endedKey(order), order.agency(),
				(order.account() != null) ? order.account().number() : null, order.amount().amount(), "VND",
				Set.of(order.dossierCode()), "Hồ sơ kết thúc trước khi ghi nhận thanh toán", Caller.SYSTEM);
		if (!this.reviews.exists(late.sourceKey())) {
			this.reviews.open(late, ReviewReason.AFTER_CANCEL, order, this.clock.instant());
		}
	}

	private void closeIfEnded(PaymentOrder order) {
		Instant now = this.clock.instant();
		if (this.dossiers.get(order.dossierCode()).status().isFinal() && this.orders.expire(order.id(), now)) {
			this.ledger.append(order, "EXPIRED", order.amount(), now, Caller.SYSTEM, "expire:" + order.id());
		}
	}

	/** Rolls the mark back. */
	private static final class NotYetException extends RuntimeException {

	}

}
