package vn.motcua.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The dossier as other modules use it. Every change is one row in the event log with
 * actor, time, from and to state. All methods join the caller's transaction.
 */
public interface Dossiers {

	/**
	 * The dossier, or {@code RefusedException} NOT_FOUND. No access check: for delegates
	 * and capabilities.
	 */
	Dossier get(String code);

	/**
	 * The dossier if the caller may see it. A dossier of another agency answers exactly
	 * like one that does not exist.
	 */
	Dossier getVisible(String code, Caller caller);

	Optional<Dossier> find(String code);

	/**
	 * Adds or replaces facts; allowed types as in {@link DossierData}. The event names
	 * the fields, never their values.
	 */
	void putFacts(String code, String actor, Map<String, Object> facts);

	/**
	 * Moves to {@code next} when {@link DossierStatus#mayBecome} allows it, otherwise
	 * refuses with CONFLICT.
	 */
	void move(String code, String actor, DossierStatus next, String reason);

	/** 1 → 2: stamps the acceptance and fixes the legal due date. */
	void accept(String code, String actor);

	/** Records something that happened without a change of state. */
	void note(String code, String actor, String kind, Map<String, Object> detail);

	/** The log, oldest first. */
	List<DossierEvent> events(String code);

}
