package vn.motcua.slip;

import java.time.Instant;

/**
 * One issued slip.
 *
 * @param number of the agency's series of the year, {@code 15/2026/TNHS}
 * @param sha256 of the PDF
 */
public record Slip(long id, String dossierCode, String agency, SlipForm form, String number, Instant issuedAt,
		String issuedBy, String sha256) {
}
