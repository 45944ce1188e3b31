package vn.motcua.payout;

import java.time.LocalDate;

import vn.motcua.shared.BankAccount;
import vn.motcua.shared.Dong;

/**
 * One amount that one payee gets from an order. A dossier of one beneficiary has one; a
 * list has one per person.
 *
 * @param lineNumber row of the dossier's list, 0 for the beneficiary of the whole
 * @param attempt 1, and one more each time the bank returned the money
 * @param account null unless the bank transfers it
 * @param fileId the payment order file it left in, null before
 * @param orderedBy the accountant who ordered this attempt
 */
public record Payout(long id, long orderId, String dossierCode, String agency, String decisionNumber, int lineNumber,
		int attempt, String payee, Dong amount, PayoutMethod method, BankAccount account, PayoutState state,
		Long fileId, LocalDate dueOn, String returnReason, String orderedBy) {

	/** What the bank carries with the money and names when it returns it. */
	public String reference() {
		return PayoutReference.of(this.id);
	}

	/** Whether a bank moves it; the rest is listed for who pays it in another way. */
	public boolean isTransfer() {
		return this.method == PayoutMethod.BANK_ACCOUNT;
	}

}
