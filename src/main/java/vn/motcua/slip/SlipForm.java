package vn.motcua.slip;

/** Forms of Annex I, Circular 03/2025/TT-VPCP, that the platform issues. */
public enum SlipForm {

	RECEIPT("01", "TNHS", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả");

	private final String number;

	private final String symbol;

	private final String titleVi;

	SlipForm(String number, String symbol, String titleVi) {
		this.number = number;
		this.symbol = symbol;
		this.titleVi = titleVi;
	}

	/** Number of the form in the circular. */
	public String number() {
		return this.number;
	}

	/** Letters after the slip's own number. */
	public String symbol() {
		return this.symbol;
	}

	public String titleVi() {
		return this.titleVi;
	}

}
