package vn.motcua.fee;

/** How money came in. */
public enum PaymentMethod {

	CASH("Tiền mặt tại quầy"), TRANSFER("Chuyển khoản");

	private final String labelVi;

	PaymentMethod(String labelVi) {
		this.labelVi = labelVi;
	}

	public String labelVi() {
		return this.labelVi;
	}

}
