package vn.motcua.payout.file;

import java.time.LocalDate;

/**
 * One line of the bank's return file.
 *
 * @param number line in the file, the header is 1
 * @param bankReference names the return at the bank for ever
 * @param paymentReference of the payment that came back
 */
public record ReturnLine(long number, LocalDate returnedOn, String bankReference, String paymentReference, long amount,
		String reason) {
}
