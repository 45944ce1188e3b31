package vn.motcua.validation;

import vn.motcua.shared.Finding;

/**
 * One thing that stands in the way of accepting a dossier.
 *
 * @param code upper snake, {@code PAPER_MISSING}
 * @param field field id, {@code lines[2].toDate} within a list, or paper id; empty when
 * it concerns the whole
 * @param message Vietnamese, names fault and remedy
 * @param legalBasis article, or empty
 * @param overrulable whether an officer may let it pass with a reason
 * @param overruledBy who let it pass, empty while it is open
 * @param reason why it was let pass, or empty
 */
public record CheckFinding(String code, String field, String message, String legalBasis, boolean overrulable,
		String overruledBy, String reason) {

	public static CheckFinding of(String code, String field, String message, String legalBasis, boolean overrulable) {
		return new CheckFinding(code, field, message, legalBasis, overrulable, "", "");
	}

	/** How an officer names it to let it pass: {@code PAPER_MISSING:si-book}. */
	public String key() {
		return this.field.isEmpty() ? this.code : this.code + ":" + this.field;
	}

	public boolean isOpen() {
		return this.overruledBy.isEmpty();
	}

	CheckFinding overruled(String by, String why) {
		return new CheckFinding(this.code, this.field, this.message, this.legalBasis, this.overrulable, by, why);
	}

	Finding toFinding() {
		return new Finding(this.code, this.field, this.message, this.legalBasis);
	}

}
