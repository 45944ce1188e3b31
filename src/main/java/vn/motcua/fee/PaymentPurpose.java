package vn.motcua.fee;

/** What a dossier pays for. */
public enum PaymentPurpose {

	/** Due after the result, when it goes by post. */
	POSTAGE("Cước bưu chính"),

	/** Due before the result: what the law makes of the declared insurance. */
	CONTRIBUTION("Tiền đóng bảo hiểm");

	private final String labelVi;

	PaymentPurpose(String labelVi) {
		this.labelVi = labelVi;
	}

	public String labelVi() {
		return this.labelVi;
	}

}
