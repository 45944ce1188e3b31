package vn.motcua.batch;

import java.time.Instant;
import java.util.List;

/**
 * An employer's list and how far it is filed.
 *
 * @param number names it to people, {@code DS-G12.01.001-17}
 * @param total lines of the sheet; always valid + invalid + filed
 * @param valid lines that wait to be filed
 * @param invalid lines with findings; they are never filed
 * @param filed lines in a dossier
 * @param dossiers codes of what was filed, in order
 */
public record Batch(long id, String number, String procedure, String agency, String channel, String fileName,
		Instant createdAt, String createdBy, int total, int valid, int invalid, int filed, List<String> dossiers) {
}
