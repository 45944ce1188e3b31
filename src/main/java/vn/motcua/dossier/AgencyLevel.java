package vn.motcua.dossier;

/**
 * What an agency is. BHXH Việt Nam, BHXH tỉnh and BHXH cơ sở follow from the tree; who is
 * of another kind says so in the file of agencies. Procedures name the levels that solve
 * them, limits of {@code procedure.yaml} may differ by it.
 */
public enum AgencyLevel {

	CENTRAL, PROVINCE, CO_SO,
	/** People's committee of a commune. */
	COMMUNE("Ủy ban nhân dân", "/QĐ-UBND"),
	/** Police of a commune: residence. */
	COMMUNE_POLICE("Bộ Công an", "/TB-CA"),
	/** Who issues identity cards. */
	IDENTITY_POLICE("Bộ Công an", "/TB-CA");

	private final boolean declared;

	private final String aboveVi;

	private final String decisionMark;

	AgencyLevel() {
		this(false, "Bảo hiểm xã hội Việt Nam", "/QĐ-BHXH");
	}

	AgencyLevel(String aboveVi, String decisionMark) {
		this(true, aboveVi, decisionMark);
	}

	AgencyLevel(boolean declared, String aboveVi, String decisionMark) {
		this.declared = declared;
		this.aboveVi = aboveVi;
		this.decisionMark = decisionMark;
	}

	/** Whether it is said in the file and not told by the tree of social insurance. */
	public boolean isDeclared() {
		return this.declared;
	}

	/** The line above the agency's name on papers when the file names nobody above. */
	public String aboveVi() {
		return this.aboveVi;
	}

	/** What stands behind the number of a decision. */
	public String decisionMark() {
		return this.decisionMark;
	}

}
