package vn.motcua.slip;

import java.time.Instant;

/**
 * One issued slip of a dossier. It never changes; whether a newer one replaced it is read
 * from the newer one.
 *
 * @param number of the agency's series of the form and year, {@code 15/2026/TNHS}
 * @param sha256 of the PDF
 * @param token what its QR code points to on the public check page, 32 hex digits
 * @param promisedAt the due date printed on it, null when its form promises none
 * @param corrects the slip this one replaces, null for a first one
 * @param replacedBy number of the slip that replaced this one, empty while it stands
 */
public record Slip(long id, String dossierCode, String agency, SlipForm form, String number, Instant issuedAt,
		String issuedBy, String sha256, String token, Instant promisedAt, Correction corrects, String replacedBy) {

	public boolean isReplaced() {
		return !this.replacedBy.isEmpty();
	}

	/** Which slip a corrected one replaces, and why. */
	public record Correction(long slipId, String number, Instant issuedAt, String reason) {
	}

}
