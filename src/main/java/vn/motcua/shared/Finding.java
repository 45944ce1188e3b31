package vn.motcua.shared;

/**
 * One thing that is wrong, told to the person who can mend it.
 *
 * @param code upper snake, stable, for tests and statistics: {@code PAPER_MISSING}
 * @param field the field, paper or file the finding is about; empty when it concerns the
 * whole
 * @param message one plain Vietnamese sentence that names the fault and the remedy
 * @param legalBasis the article it rests on, or empty
 */
public record Finding(String code, String field, String message, String legalBasis) {

	public static Finding of(String code, String field, String message) {
		return new Finding(code, field, message, "");
	}

}
