package vn.motcua.fee;

import java.time.Instant;

import vn.motcua.shared.Dong;

/**
 * One row of the manual queue.
 *
 * @param dossierCode the dossier it seems to be for, or null
 * @param resolution ASSIGNED or CLOSED, null while it waits
 */
public record PaymentReview(long id, String agency, ReviewReason reason, String dossierCode, String account,
		Dong amount, String description, Instant openedAt, String resolution, String resolutionNote, Instant resolvedAt,
		String resolvedBy) {

	public boolean waits() {
		return this.resolution == null;
	}

}
