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
 * @param qrSvg VietQR picture, empty when it cannot be transferred
 */
public record DuePayment(String amount, String reference, String qrSvg) {

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

	private static DuePayment of(Map<String, Object> detail) {
		String vietQr = String.valueOf(detail.getOrDefault("vietQr", ""));
		return new DuePayment(Dong.of(((Number) detail.get("amount")).longValue()).toString(),
				String.valueOf(detail.get("reference")), vietQr.isEmpty() ? "" : new QrCode(vietQr).svg());
	}

}
