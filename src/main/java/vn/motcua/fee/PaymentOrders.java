package vn.motcua.fee;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.Agencies;
import vn.motcua.dossier.Agency;
import vn.motcua.dossier.Caller;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierEvent;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.Dossiers;
import vn.motcua.fee.store.PaymentLedger;
import vn.motcua.fee.store.PaymentOrderStore;
import vn.motcua.fee.store.PaymentReviewStore;
import vn.motcua.shared.Dong;

/** Opens, settles and cancels payment orders for the steps of a model. */
@Service
public class PaymentOrders {

	private final PaymentOrderStore orders;

	private final PaymentLedger ledger;

	private final PaymentReviewStore reviews;

	private final PaymentGateway gateway;

	private final Dossiers dossiers;

	private final Agencies agencies;

	private final FeeProperties properties;

	private final Clock clock;

	public PaymentOrders(PaymentOrderStore orders, PaymentLedger ledger, PaymentReviewStore reviews,
			PaymentGateway gateway, Dossiers dossiers, Agencies agencies, FeeProperties properties, Clock clock) {
		this.orders = orders;
		this.ledger = ledger;
		this.reviews = reviews;
		this.gateway = gateway;
		this.dossiers = dossiers;
		this.agencies = agencies;
		this.properties = properties;
		this.clock = clock;
	}

	/**
	 * Asks the applicant for money. The same key twice opens one order.
	 * @return the open order
	 */
	@Transactional
	public PaymentOrder open(String dossierCode, PaymentPurpose purpose, Dong amount, String key) {
		Optional<PaymentOrder> known = this.orders.byKey(key);
		if (known.isPresent()) {
			return known.get();
		}
		Dossier dossier = this.dossiers.get(dossierCode);
		Agency agency = this.agencies.find(dossier.agency())
			.orElseThrow(() -> new IllegalStateException("Agency " + dossier.agency() + " is not configured"));
		Instant now = this.clock.instant();
		PaymentInstruction instruction = this.gateway.instruct(dossierCode, agency, amount);
		this.orders.insert(key, dossierCode, agency.code(), purpose, amount, instruction, now,
				now.plus(this.properties.paymentTerm()));
		PaymentOrder order = this.orders.byKey(key).orElseThrow();
		this.ledger.append(order, "ORDERED", amount, now, Caller.SYSTEM, "order:" + order.id());
		tellDossier(dossier, order);
		return order;
	}

	private void tellDossier(Dossier dossier, PaymentOrder order) {
		this.dossiers.putFacts(order.dossierCode(), Caller.SYSTEM, Map.of("feeDueAt", order.dueAt().toString()));
		this.dossiers.note(order.dossierCode(), Caller.SYSTEM, "FEE_REQUESTED",
				Map.of("purpose", order.purpose().name(), "amount", order.amount().amount(), "reference",
						order.reference(), "vietQr", order.vietQr().orElse("")));
		if (dossier.status().mayBecome(DossierStatus.PAYMENT_REQUESTED)) {
			this.dossiers.move(order.dossierCode(), Caller.SYSTEM, DossierStatus.PAYMENT_REQUESTED,
					"Chờ nộp " + order.amount());
		}
	}

	/**
	 * The case leaves the wait because money is there: records cash when no transfer was
	 * captured. Cash on top of a captured transfer opens a refund.
	 */
	@Transactional
	public void settle(String dossierCode) {
		PaymentOrder order = newest(dossierCode);
		Instant now = this.clock.instant();
		Optional<String> officer = lastOfficer(order);
		if (this.orders.capture(order.id(), PaymentMethod.CASH, now, false)) {
			String actor = officer.orElse(Caller.SYSTEM);
			this.ledger.append(order, "RECEIVED", order.amount(), now, actor, "cash:" + order.id());
			this.dossiers.note(dossierCode, actor, "FEE_PAID", Map.of("purpose", order.purpose().name(), "amount",
					order.amount().amount(), "method", PaymentMethod.CASH.name()));
		}
		else {
			this.orders.takeMessage(order.id());
			if (order.method() == PaymentMethod.TRANSFER) {
				officer.ifPresent((actor) -> refundCash(order, actor, now));
			}
		}
		leavePaymentState(dossierCode);
	}

	private void refundCash(PaymentOrder order, String actor, Instant now) {
		ReceivedPayment cash = new ReceivedPayment("cash:" + order.id(), order.agency(), null, order.amount().amount(),
				"VND", Set.of(order.dossierCode()), "Cán bộ đã xác nhận thu tiền mặt", actor);
		if (!this.reviews.exists(cash.sourceKey())) {
			this.reviews.open(cash, ReviewReason.DOUBLE, order, now);
			this.ledger.append(order, "HELD", order.amount(), now, actor, cash.sourceKey());
		}
	}

	/** Who completed a task since the order was opened; nobody when a message came. */
	private Optional<String> lastOfficer(PaymentOrder order) {
		return this.dossiers.events(order.dossierCode())
			.stream()
			.filter((event) -> event.kind().equals("TASK_COMPLETED") && !event.at().isBefore(order.openedAt()))
			.reduce((first, second) -> second)
			.map(DossierEvent::actor);
	}

	/**
	 * The term passed without payment: nothing is due any more; without postage the
	 * result waits at the counter. Money captured in the last moment counts: then nothing
	 * is cancelled.
	 */
	@Transactional
	public void cancel(String dossierCode) {
		PaymentOrder order = newest(dossierCode);
		Instant now = this.clock.instant();
		if (this.orders.expire(order.id(), now)) {
			this.ledger.append(order, "EXPIRED", order.amount(), now, Caller.SYSTEM, "expire:" + order.id());
			if (order.purpose() == PaymentPurpose.POSTAGE) {
				this.dossiers.putFacts(dossierCode, Caller.SYSTEM, Map.of("resultDelivery", "COUNTER"));
			}
			this.dossiers.note(dossierCode, Caller.SYSTEM, "FEE_EXPIRED",
					Map.of("purpose", order.purpose().name(), "amount", order.amount().amount()));
		}
		this.orders.takeMessage(order.id());
		leavePaymentState(dossierCode);
	}

	private void leavePaymentState(String dossierCode) {
		if (this.dossiers.get(dossierCode).status() == DossierStatus.PAYMENT_REQUESTED) {
			this.dossiers.move(dossierCode, Caller.SYSTEM, DossierStatus.PROCESSING, "Hết chờ nghĩa vụ tài chính");
		}
	}

	private PaymentOrder newest(String dossierCode) {
		return this.orders.ofDossier(dossierCode)
			.stream()
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Dossier " + dossierCode + " has no payment order"));
	}

}
