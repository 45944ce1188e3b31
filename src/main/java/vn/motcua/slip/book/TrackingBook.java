package vn.motcua.slip.book;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Form 07 as it was printed once: what it covered. The bytes are not kept, everything in
 * it comes from the dossiers; the hash tells whether a file is the one that was issued.
 *
 * @param dossiers how many it lists
 */
public record TrackingBook(String agency, LocalDate firstDay, LocalDate lastDay, int dossiers, String number,
		String token, Instant issuedAt, String issuedBy, String sha256) {
}
