package vn.motcua.payout;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierData;
import vn.motcua.dossier.Dossiers;
import vn.motcua.payout.store.PaymentStore;
import vn.motcua.payout.store.PayoutStore;
import vn.motcua.shared.BankAccount;
import vn.motcua.shared.Dong;

/** Orders the payment of decided benefits and tells what was ordered. */
@Service
public class Payouts {

	private final PayoutStore store;

	private final PaymentStore payments;

	private final Dossiers dossiers;

	private final Clock clock;

	public Payouts(PayoutStore store, PaymentStore payments, Dossiers dossiers, Clock clock) {
		this.store = store;
		this.payments = payments;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	/** The newest order of a dossier. */
	public Optional<PayoutOrder> find(String dossierCode) {
		return this.store.ofDossier(dossierCode).stream().findFirst();
	}

	/** What the orders of a dossier pay to whom, oldest first. No access check. */
	public List<Payout> ofDossier(String dossierCode) {
		return this.payments.ofDossier(dossierCode);
	}

	/** What an agency ordered on a day, oldest first. */
	public List<PayoutOrder> ofDay(String agency, LocalDate day) {
		return this.store.ofDay(agency, day);
	}

	/**
	 * Orders the payment of the dossier's decision; a second call for the same decision
	 * changes nothing.
	 */
	@Transactional
	public PayoutOrder order(String dossierCode, String key) {
		Dossier dossier = this.dossiers.get(dossierCode);
		String decision = dossier.data().text("decisionNumber");
		Optional<PayoutOrder> known = this.store.ofDecision(dossierCode, decision);
		if (known.isPresent()) {
			return known.get();
		}
		PayoutOrder order = draft(dossier, decision);
		this.store.insert(order, key);
		PayoutOrder stored = this.store.ofDecision(dossierCode, decision).orElseThrow();
		this.payments.insert(Payees.of(dossier.data(), stored), order.orderedAt());
		this.dossiers.note(dossierCode, order.orderedBy(), "PAYOUT_ORDERED",
				Map.of("amount", order.amount().amount(), "decision", decision, "method", order.method().name()));
		return stored;
	}

	private PayoutOrder draft(Dossier dossier, String decision) {
		DossierData data = dossier.data();
		long amount = data.number("benefitAmount").orElse(0L);
		if (decision.isEmpty() || amount <= 0) {
			throw new IllegalStateException("Hồ sơ " + dossier.code()
					+ " chưa có số quyết định hoặc số tiền được hưởng lớn hơn 0 nên chưa lập được lệnh chi.");
		}
		PayoutMethod method = PayoutMethod.valueOf(data.text("payoutMethod"));
		BankAccount account = (method == PayoutMethod.BANK_ACCOUNT)
				? BankAccount.of(data.text("bankBin"), data.text("bankAccountNumber"), data.text("bankAccountName"))
				: null;
		Instant now = this.clock.instant();
		return new PayoutOrder(0, dossier.code(), dossier.agency(), decision, dossier.applicant().fullName(),
				Dong.of(amount), method, account, LocalDate.ofInstant(now, this.clock.getZone()), now,
				Orderer.of(this.dossiers.events(dossier.code())));
	}

}
