package vn.motcua.slip.print;

import java.util.List;
import java.util.Map;

import vn.motcua.dossier.DossierEvent;
import vn.motcua.shared.Dong;
import vn.motcua.shared.QrCode;

/**
 * What is due at the moment of issue, as the dossier's log tells it: the last request
 * that was neither paid nor given up.
 *
 * @param purpose what the money is for, in words
 * @param qrSvg VietQR picture, empty when it cannot be transferred
 */
public record DuePayment(String purpose, String amount, String reference, String qrSvg) {

	private static final String CONTRIBUTION = "CONTRIBUTION";

	/** Null when nothing is due. */
	static DuePayment of(List<DossierEvent> events) {
		DuePayment due = null;
		for (DossierEvent event : events) {
			due = switch (event.kind()) {
				case "FEE_REQUESTED" -> of(event.detail());
				case "FEE_PAID", "FEE_EXPIRED" -> null;
				default -> due;
			};
		}
		return due;
	}

	/** Whether a payment event tells of an insurance contribution, else it is postage. */
	static boolean isContribution(Map<String, Object> detail) {
		return CONTRIBUTION.equals(detail.get("purpose"));
	}

	private static DuePayment of(Map<String, Object> detail) {
		String vietQr = String.valueOf(detail.getOrDefault("vietQr", ""));
		return new DuePayment(isContribution(detail) ? "Tiền đóng bảo hiểm" : "Cước bưu chính",
				Dong.of(((Number) detail.get("amount")).longValue()).toString(),
				String.valueOf(detail.get("reference")), vietQr.isEmpty() ? "" : new QrCode(vietQr).svg());
	}

}
