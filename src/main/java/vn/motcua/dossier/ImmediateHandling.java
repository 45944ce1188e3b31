package vn.motcua.dossier;

/**
 * Takes a question that is answered at once, without a dossier; implemented by
 * {@code inquiry}.
 */
public interface ImmediateHandling {

	/**
	 * Records who asks what, before the model answers in the same transaction.
	 * @return the number of the question, the instance's business key
	 */
	String open(CheckedFiling question, String askedBy);

}
