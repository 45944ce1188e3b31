package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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
	 * The dossier as it is now, which nobody else can change before the caller's
	 * transaction ends. Whoever locks several tables locks this one first.
	 */
	Dossier lock(String code);

	/**
	 * Those that exist, by code, each locked as {@link #lock} does; for work in batches.
	 */
	List<Dossier> lockAll(Collection<String> codes);

	/** Those that exist, by code, as they stand. */
	List<Dossier> findAll(Collection<String> codes);

	/**
	 * Adds or replaces facts; allowed types as in {@link DossierData}; null takes a fact
	 * away. The event names the fields, never their values.
	 */
	void putFacts(String code, String actor, Map<String, Object> facts);

	/**
	 * Moves to {@code next} when {@link DossierStatus#mayBecome} allows it, otherwise
	 * refuses with CONFLICT.
	 */
	void move(String code, String actor, DossierStatus next, String reason);

	/**
	 * 1 → 2: stamps the acceptance and fixes the legal due date. A dossier that came back
	 * complete from a supplement before it was ever accepted (4, no stamp) is only
	 * stamped.
	 */
	void accept(String code, String actor);

	/**
	 * Refuses with the reasons an officer gave: 1 → 3 before acceptance, otherwise → 8
	 * with an event of kind REFUSED.
	 */
	void refuse(String code, String actor);

	/**
	 * → 5: asks for everything that is missing at once and fixes the term as the fact
	 * {@code supplementDueAt}.
	 */
	void requestSupplement(String code, String actor);

	/** 5 → 4: what was missing came; the clock runs again. */
	void resume(String code, String actor);

	/**
	 * 4 → 9: gives the decision its number of the agency's year ({@code 12/QĐ-BHXH}) and
	 * keeps it as the fact {@code decisionNumber}.
	 */
	String decide(String code, String actor);

	/**
	 * Marks the dossier archived; nothing of it may be destroyed before
	 * {@code retainUntil}.
	 */
	void archive(String code, String actor, LocalDate retainUntil);

	/**
	 * Promises results of different dossiers for other times; only {@code clock} decides
	 * when.
	 * @param kind why, as the log names it: CLOCK_RESUMED, REAPPOINTED, PROMISE_MOVED
	 */
	void promise(Collection<Promise> promises, String actor, String kind);

	/** Records something that happened without a change of state. */
	void note(String code, String actor, String kind, Map<String, Object> detail);

	/** As {@link #note(String, String, String, Map)}, at a model element. */
	void note(String code, String actor, String kind, String activityId, Map<String, Object> detail);

	/**
	 * The same kind of note for several dossiers.
	 * @param details by code
	 */
	void note(Map<String, Map<String, Object>> details, String actor, String kind);

	/** The log, oldest first. */
	List<DossierEvent> events(String code);

	/**
	 * Other dossiers, of any agency, about the same event as the procedure's
	 * {@code sameEvent} declares it; not those refused, withdrawn or stopped. For checks;
	 * not for people of other agencies.
	 */
	List<Dossier> similar(String code);

	/**
	 * No longer finds the dossier as similar to others: the story of a scenario is over.
	 */
	void forgetEvent(String code);

	/**
	 * A new promise.
	 *
	 * @param detail for the log
	 */
	record Promise(String code, Instant promisedAt, Map<String, Object> detail) {
	}

}
