package vn.motcua.dossier;

/**
 * Reading, which reaches further than acting: {@link Dossiers#getVisible} is for deeds.
 */
public interface DossierReadings {

	/**
	 * The dossier as far as the caller may read it, or NOT_FOUND like one that does not
	 * exist.
	 */
	DossierReading read(String code, Caller caller);

}
