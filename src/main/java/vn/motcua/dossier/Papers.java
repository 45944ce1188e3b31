package vn.motcua.dossier;

import java.util.List;

/** The papers of a dossier, stored content-addressed. */
public interface Papers {

	/**
	 * Stores a paper after sniffing its kind. Refuses with a Vietnamese reason: wrong
	 * kind (PDF, JPEG, PNG are taken), empty, too large, unknown paper id, name with path
	 * or control characters. The same bytes under the same paper id are kept once.
	 */
	Paper add(String dossierCode, String actor, String paperId, String fileName, byte[] content);

	/**
	 * Puts a better copy in the place of a paper; the old one stays stored and is marked
	 * replaced.
	 */
	Paper replace(String dossierCode, String actor, long id, String fileName, byte[] content);

	/** Current papers, replaced ones left out. */
	List<Paper> list(String dossierCode);

	byte[] content(Paper paper);

	Paper get(String dossierCode, long id);

}
