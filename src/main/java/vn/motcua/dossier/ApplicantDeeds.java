package vn.motcua.dossier;

import java.util.Map;

/**
 * What whoever filed a dossier, or the reception for them, may do to it while it runs.
 * Each refuses with {@code RefusedException} and then changes nothing.
 */
public interface ApplicantDeeds {

	/**
	 * Papers may come before acceptance and when they are asked for; officers any time.
	 */
	Paper addPaper(String code, Caller caller, String paperId, String fileName, byte[] content);

	/**
	 * Everything that was asked for at once; the case goes on.
	 * @param given corrected fields
	 * @param addPapers adds the papers in the same transaction
	 */
	void supplement(String code, Caller caller, Map<String, Object> given, Runnable addPapers);

	/** Any time before the decision. */
	void withdraw(String code, Caller caller);

}
