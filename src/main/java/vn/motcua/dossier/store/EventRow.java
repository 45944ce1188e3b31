package vn.motcua.dossier.store;

import java.time.Instant;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.shared.Sha256;

/**
 * An event as it is stored and hashed.
 *
 * @param detail JSON text exactly as stored
 * @param dataHash SHA-256 of the dossier's data after the event
 */
public record EventRow(String dossierCode, int sequence, Instant at, String actor, String kind,
		DossierStatus fromStatus, DossierStatus toStatus, String activityId, String detail, String dataHash,
		String hash) {

	/** What the chain starts with. */
	public static final String NO_HASH = "0".repeat(64);

	/** The hash this row must have after a row with {@code previousHash}. */
	public String expectedHash(String previousHash) {
		return Sha256.of(String.join("\u001f", previousHash, this.dossierCode, String.valueOf(this.sequence),
				String.valueOf(this.at.toEpochMilli()), this.actor, this.kind, this.fromStatus.name(),
				this.toStatus.name(), this.activityId, this.detail, this.dataHash));
	}

	/** The event that opens a dossier's log. */
	public static EventRow first(Dossier dossier, String detail, String dataHash) {
		return new EventRow(dossier.code(), 1, dossier.filedAt(), dossier.filedBy(), "FILED", dossier.status(),
				dossier.status(), "", detail, dataHash, "")
			.chainedTo(NO_HASH);
	}

	/** This row with the hash it gets after a row with {@code previousHash}. */
	public EventRow chainedTo(String previousHash) {
		return withHash(expectedHash(previousHash));
	}

	private EventRow withHash(String newHash) {
		return new EventRow(this.dossierCode, this.sequence, this.at, this.actor, this.kind, this.fromStatus,
				this.toStatus, this.activityId, this.detail, this.dataHash, newHash);
	}

}
