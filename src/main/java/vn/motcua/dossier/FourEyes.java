package vn.motcua.dossier;

/** Within one dossier nobody does two duties that are kept apart. */
public interface FourEyes {

	/**
	 * Refuses, FORBIDDEN, when this person already did another duty in this dossier.
	 * @param group the candidate group of the step
	 */
	void checkFourEyes(String code, String person, String group);

}
