package vn.motcua.slip;

/** The seven forms of Annex I, Circular 03/2025/TT-VPCP. */
public enum SlipForm {

	RECEIPT("01", "TNHS", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả"),
	SUPPLEMENT_REQUEST("02", "YCBS", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
	REFUSAL("03", "TCHS", "Phiếu từ chối tiếp nhận, giải quyết hồ sơ"),
	APOLOGY("04", "XLHL", "Văn bản xin lỗi và hẹn lại ngày trả kết quả"),
	STOP("05", "TBDG", "Thông báo dừng giải quyết hồ sơ"),
	CONTROL("06", "PKS", "Phiếu kiểm soát quá trình giải quyết hồ sơ"),
	/** Of an agency and a period, not of a dossier. */
	TRACKING_BOOK("07", "STD", "Sổ theo dõi hồ sơ");

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

	/** Whether it is issued to one dossier. */
	public boolean isOfDossier() {
		return this != TRACKING_BOOK;
	}

}
