package vn.motcua.slip.book;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Form 07 as it was printed once: what it covered, with the hash of its bytes.
 *
 * @param dossiers how many it lists
 * @param volume which part of the period's book, from 1
 * @param volumes how many parts that book had when it was printed
 */
public record TrackingBook(String agency, LocalDate firstDay, LocalDate lastDay, int dossiers, int volume, int volumes,
		String number, String token, Instant issuedAt, String issuedBy, String sha256) {
}
