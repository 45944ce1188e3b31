package vn.motcua.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Interlinked dossiers: one whole, and a dossier for each agency that solves a part. */
public interface DossierParts {

	/** The parts of a whole that were started, in their order; empty for others. */
	List<DossierPart> of(String parentCode);

	/** What the dossier is a part of; empty for others. */
	Optional<DossierPart> find(String code);

	/** The code the applicant knows: that of the whole. */
	default String applicantsCode(String code) {
		return find(code).map(DossierPart::parentCode).orElse(code);
	}

	/**
	 * Starts those of the parts that the applicant chose, each as a case of its agency. A
	 * part that was started is left alone, so this may run twice.
	 */
	void start(String parentCode, Collection<String> parts);

	/**
	 * Hands what the applicant delivered for the whole to the parts that asked for it.
	 * @return their codes
	 */
	List<String> supplement(String parentCode, String actor, Map<String, Object> facts);

}
