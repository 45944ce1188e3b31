package vn.motcua.process;

import java.util.Optional;

/**
 * Which agency's instance works on a dossier. A dossier that was handed over has an
 * instance per agency under one business key; only one of them works. Looked up lazily.
 */
public interface CaseHolder {

	/** Code of the agency, which is the tenant; empty when there is no such dossier. */
	Optional<String> holder(String dossierCode);

}
