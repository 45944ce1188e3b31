package vn.motcua.batch;

import java.time.Instant;
import java.util.List;

/**
 * An employer's list and how far it is filed.
 *
 * @param number names it to people, {@code DS-G12.01.001-17}
 * @param confirmedAt when its sender asked to file it, null: only checked
 * @param total lines of the sheet: valid, invalid, already, failed and filed together
 * @param valid lines that wait to be filed
 * @param invalid lines with findings; they are never filed
 * @param already lines that stand in an earlier dossier of the employer
 * @param failed lines the system could not file; they wait for another try
 * @param filed lines in a dossier
 * @param dossiers codes of what was filed, in order
 * @param version counts the changes
 */
public record Batch(long id, String number, String procedure, String agency, String channel, String fileName,
		Instant createdAt, String createdBy, Instant confirmedAt, int total, int valid, int invalid, int already,
		int failed, int filed, List<String> dossiers, int version) {

	/** A list that was just sent. */
	static Batch sent(String procedure, String agency, String channel, String fileName, Instant at, String by) {
		return new Batch(0, "", procedure, agency, channel, fileName, at, by, null, 0, 0, 0, 0, 0, 0, List.of(), 0);
	}

	/** Whether its sender wants it filed and something is left to file. */
	public boolean isUnderWay() {
		return this.confirmedAt != null && (this.valid > 0 || this.failed > 0);
	}

}
