package vn.motcua.dossier;

/**
 * Tells who is calling; implemented by {@code identity} for Tasklist's session and for
 * HTTP Basic alike.
 */
public interface Callers {

	/**
	 * The authenticated caller; {@code RefusedException} FORBIDDEN when there is none.
	 */
	Caller current();

}
