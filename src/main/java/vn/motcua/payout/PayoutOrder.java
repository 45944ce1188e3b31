package vn.motcua.payout;

import java.time.Instant;
import java.time.LocalDate;

import vn.motcua.shared.BankAccount;
import vn.motcua.shared.Dong;

/**
 * The order to pay one decided benefit.
 *
 * @param account where to pay to, null for cash and payment through the employer
 * @param orderedBy the accountant who released it
 */
public record PayoutOrder(long id, String dossierCode, String agency, String decisionNumber, String beneficiary,
		Dong amount, PayoutMethod method, BankAccount account, LocalDate orderedOn, Instant orderedAt,
		String orderedBy) {
}
