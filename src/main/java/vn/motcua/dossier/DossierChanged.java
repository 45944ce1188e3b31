package vn.motcua.dossier;

import java.time.Instant;
import java.util.Map;

/**
 * A dossier changed; published inside the transaction of the change, after its row in the
 * event log was written. A listener that throws undoes the change.
 *
 * @param before null when the dossier was just filed
 * @param kind of the event in the log, {@code ACCEPTED}
 */
public record DossierChanged(Dossier before, Dossier after, String kind, String actor, Instant at,
		Map<String, Object> detail) {

	/** Whether the change moved the dossier into {@code status}. */
	public boolean reached(DossierStatus status) {
		return this.after.status() == status && (this.before == null || this.before.status() != status);
	}

}
