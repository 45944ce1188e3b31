package vn.motcua.fee;

import vn.motcua.shared.BankAccount;

/**
 * How to pay.
 *
 * @param reference text by which the payment is found again
 * @param account receiving account, null when only cash is possible
 */
public record PaymentInstruction(String reference, BankAccount account) {
}
