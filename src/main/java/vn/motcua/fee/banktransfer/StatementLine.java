package vn.motcua.fee.banktransfer;

import java.time.Instant;

import vn.motcua.shared.Sha256;

/**
 * One line of a bank statement.
 *
 * @param number line in the file, the header is 1
 * @param amount positive for money in, negative for money out
 */
record StatementLine(long number, Instant bookedAt, String transactionId, String account, long amount, String currency,
		String description) {

	/** Names the transaction for ever: banks number per account. */
	String key() {
		return Sha256.of(this.account + "\n" + this.transactionId);
	}

	String contentHash() {
		return Sha256.of(this.bookedAt + "\n" + this.amount + "\n" + this.currency + "\n" + this.description);
	}

}
