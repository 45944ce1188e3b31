package vn.motcua.dossier.core;

import java.time.Instant;

import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierStatus;

/** The moves between states that {@link DossierStatus} allows. */
final class DossierMoves {

	private DossierMoves() {
	}

	/**
	 * The dossier in its next state, closed when that is final.
	 * @throws vn.motcua.shared.RefusedException when the law allows no such move
	 */
	static Dossier moved(Dossier dossier, DossierStatus next, Instant now) {
		if (!dossier.status().mayBecome(next)) {
			throw DossierRefusals.moveNotAllowed(dossier, next);
		}
		Dossier moved = dossier.withStatus(next);
		return next.isFinal() ? moved.withClosedAt(now) : moved;
	}

	/** Not accepted before acceptance, stopped after it. */
	static Dossier refused(Dossier dossier, Instant now) {
		return moved(dossier,
				(dossier.status() == DossierStatus.REGISTERED) ? DossierStatus.NOT_ACCEPTED : DossierStatus.STOPPED,
				now);
	}

}
