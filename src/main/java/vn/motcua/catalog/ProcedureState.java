package vn.motcua.catalog;

/**
 * Where a procedure stands on a day, from {@code status}, {@code validFrom} and
 * {@code validTo}. Says only whether dossiers may be filed: those that were filed run to
 * their end in every state.
 */
public enum ProcedureState {

	/** Only test agencies see it and file. */
	DRAFT("Bản thảo"),

	/** Shown, not yet fileable. */
	COMING("Sắp áp dụng"),

	IN_FORCE("Đang áp dụng"),

	/** Shown, no longer fileable. */
	RETIRED("Đã ngừng nhận hồ sơ");

	private final String labelVi;

	ProcedureState(String labelVi) {
		this.labelVi = labelVi;
	}

	public String labelVi() {
		return this.labelVi;
	}

}
