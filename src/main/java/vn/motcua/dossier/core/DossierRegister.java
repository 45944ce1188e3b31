package vn.motcua.dossier.core;

import java.util.Map;

import vn.motcua.dossier.Dossier;

/** What only the platform's own listeners do to dossiers. */
public interface DossierRegister {

	/** Writes a new dossier with its code and first event. */
	Dossier register(Filing filing);

	/**
	 * Keeps what a person's step brought, in one event.
	 * @param facts checked values, null takes a fact away
	 * @param detail what the event tells; no values of facts
	 */
	void record(String code, String actor, String kind, String activityId, Map<String, Object> facts,
			Map<String, Object> detail);

}
