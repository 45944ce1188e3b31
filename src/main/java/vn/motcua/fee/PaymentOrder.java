package vn.motcua.fee;

import java.time.Instant;
import java.util.Optional;

import vn.motcua.shared.BankAccount;
import vn.motcua.shared.Dong;
import vn.motcua.shared.QrCode;
import vn.motcua.shared.VietQr;

/**
 * What a dossier owes.
 *
 * @param purpose what it is for
 * @param reference text the payer must give with a transfer
 * @param account where to transfer to, null when the agency takes cash only
 * @param method how it was paid, null before
 * @param closedAt when it was paid or cancelled, null while open
 */
public record PaymentOrder(long id, String dossierCode, String agency, PaymentPurpose purpose, Dong amount,
		PaymentState state, PaymentMethod method, String reference, BankAccount account, Instant openedAt,
		Instant dueAt, Instant closedAt) {

	public boolean isOpen() {
		return this.state == PaymentState.OPEN;
	}

	/** The VietQR text while something is due and can be transferred. */
	public Optional<String> vietQr() {
		if (!isOpen() || this.account == null) {
			return Optional.empty();
		}
		return Optional.of(VietQr.transfer(this.account, this.amount, this.reference).payload());
	}

	/** {@link #vietQr()} as picture for pages. */
	public Optional<String> qrSvg() {
		return vietQr().map((text) -> new QrCode(text).svg());
	}

	/** {@link #vietQr()} as picture for messages. */
	public Optional<byte[]> qrPng() {
		return vietQr().map((text) -> new QrCode(text).png(6));
	}

}
