package vn.motcua.payout;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.motcua.dossier.DossierData;
import vn.motcua.dossier.Dossiers;
import vn.motcua.payout.store.PaymentStore;
import vn.motcua.shared.BankAccount;
import vn.motcua.shared.Dong;

/**
 * Orders returned money again, to the account the officer corrected. Payee and amount are
 * those of the payment that came back; a payment is replaced once.
 */
@Service
public class Repayments {

	private final PaymentStore payments;

	private final Dossiers dossiers;

	private final Clock clock;

	Repayments(PaymentStore payments, Dossiers dossiers, Clock clock) {
		this.payments = payments;
		this.dossiers = dossiers;
		this.clock = clock;
	}

	/** Everything of the dossier that is being corrected; a second call does nothing. */
	@Transactional
	public void order(String dossierCode) {
		DossierData data = this.dossiers.lock(dossierCode).data();
		Instant now = this.clock.instant();
		String accountant = Orderer.of(this.dossiers.events(dossierCode));
		List<Payout> back = this.payments.ofDossier(dossierCode)
			.stream()
			.filter((payment) -> payment.state() == PayoutState.CORRECTING)
			.toList();
		List<?> rows = (data.get(ReturnSweep.ROWS) instanceof List<?> list) ? list : List.of();
		List<Payout> again = new ArrayList<>();
		for (int i = 0; i < back.size(); i++) {
			Payout payment = back.get(i);
			if (this.payments.move(payment.id(), PayoutState.CORRECTING, PayoutState.REPLACED)) {
				again.add(next(payment, row(rows, i, payment), LocalDate.ofInstant(now, this.clock.getZone()),
						accountant));
			}
		}
		if (!again.isEmpty()) {
			this.payments.insert(again, now);
			Dong sum = again.stream().map(Payout::amount).reduce(Dong.ZERO, Dong::plus);
			this.dossiers.note(dossierCode, accountant, "PAYOUT_REORDERED",
					Map.of("amount", sum.amount(), "count", again.size()));
		}
	}

	private static Payout next(Payout back, Map<?, ?> row, LocalDate today, String accountant) {
		PayoutMethod method = PayoutMethod.valueOf(String.valueOf(row.get("payoutMethod")));
		BankAccount account = (method == PayoutMethod.BANK_ACCOUNT) ? BankAccount.of(String.valueOf(row.get("bankBin")),
				String.valueOf(row.get("bankAccountNumber")), String.valueOf(row.get("bankAccountName"))) : null;
		return new Payout(0, back.orderId(), back.dossierCode(), back.agency(), back.decisionNumber(),
				back.lineNumber(), back.attempt() + 1, back.payee(), back.amount(), method, account, PayoutState.DUE,
				null, today, null, accountant);
	}

	/** Rows stand in the order of the payments; nobody can add, remove or move one. */
	private static Map<?, ?> row(List<?> rows, int index, Payout back) {
		if (index < rows.size() && rows.get(index) instanceof Map<?, ?> cells
				&& (cells.get("reference") == null || back.reference().equals(cells.get("reference")))) {
			return cells;
		}
		throw new IllegalStateException("Hồ sơ " + back.dossierCode() + " không còn dòng của lệnh chi "
				+ back.reference() + " trong danh sách tiền bị trả lại.");
	}

}
