package vn.motcua.fee.banktransfer;

/**
 * What an import did.
 *
 * @param paid lines that paid an order
 * @param queued lines that went to the manual queue
 * @param known lines imported before, unchanged
 * @param outgoing lines of money going out, kept without effect
 */
public record StatementResult(int paid, int queued, int known, int outgoing) {
}
