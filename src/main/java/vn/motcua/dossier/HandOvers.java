package vn.motcua.dossier;

import java.util.List;

/**
 * Hands dossiers over to other agencies. An engine instance never changes its tenant: the
 * other agency goes on with an instance of its own under the same code.
 */
public interface HandOvers {

	/** The agency above the one that has the dossier. */
	String ABOVE = "ABOVE";

	/** The agency from which the present one has the dossier. */
	String BACK = "BACK";

	/** All of a dossier, oldest first. */
	List<HandOver> of(String code);

	/**
	 * The agencies that deal with a procedure today, for forms that ask for one.
	 * @param slug of the procedure
	 * @param from the agency that asks; agencies for trials stay among themselves
	 */
	List<Agency> competent(String slug, String from);

	/** The agencies to which a dossier may go. */
	List<Agency> targets(Dossier dossier);

	/**
	 * The other agency goes on; in one transaction with all it begins. A second call by
	 * the same instance changes nothing.
	 * @param instance the engine instance that gives the dossier away
	 * @param to {@link #ABOVE}, {@link #BACK} or the field that names the agency
	 * @throws vn.motcua.shared.RefusedException when that agency cannot take it; the
	 * dossier stays where it is
	 */
	void handOver(String code, String instance, String to, String activityId);

}
