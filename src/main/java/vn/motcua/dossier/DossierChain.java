package vn.motcua.dossier;

/**
 * Proves that a dossier's log is as it was written: nothing changed, added, removed or
 * moved, and the dossier itself as its last row says.
 */
public interface DossierChain {

	Check check(String dossierCode);

	/**
	 * What the check found.
	 *
	 * @param events rows looked at
	 * @param sequence the first row that is not as it was written, 0 when all are
	 * @param faultVi what is wrong with it, empty when nothing is
	 */
	record Check(int events, int sequence, String faultVi) {

		public boolean isWhole() {
			return this.faultVi.isEmpty();
		}

	}

}
