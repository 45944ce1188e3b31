package vn.motcua.process;

/**
 * Contributes one identifier to model expressions that is not a stored variable, such as
 * {@code dossier} in {@code ${dossier.childCount}}. Any Spring bean of this type is used;
 * it is looked up lazily, so it may depend on the engine's services.
 */
public interface CaseVariableResolver {

	/**
	 * The identifier models write; it wins over a process variable of the same name.
	 */
	String name();

	/**
	 * Its value for the case at hand. Expressions may compare it or, when it is a
	 * {@code Map}, read its entries; nothing else of it is reachable. Called for every
	 * expression: whoever loads from the database caches per transaction.
	 * @param dossierCode business key of the case; null before the dossier is filed
	 * @param agency of the instance that asks, its tenant; null when it has none
	 */
	Object resolve(String dossierCode, String agency);

}
