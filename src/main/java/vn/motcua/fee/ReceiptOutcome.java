package vn.motcua.fee;

/**
 * What a received payment did.
 *
 * @param captured whether it paid an order
 * @param reason why it went to the manual queue, null when captured or known before
 * @param dossierCode the dossier it belongs to, null when unknown
 */
public record ReceiptOutcome(boolean captured, ReviewReason reason, String dossierCode) {

	static ReceiptOutcome known() {
		return new ReceiptOutcome(false, null, null);
	}

}
