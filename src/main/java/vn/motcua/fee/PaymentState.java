package vn.motcua.fee;

/** What became of a payment order. */
public enum PaymentState {

	OPEN("Chờ thanh toán"), PAID("Đã thanh toán"), EXPIRED("Đã hủy, không thu");

	private final String labelVi;

	PaymentState(String labelVi) {
		this.labelVi = labelVi;
	}

	public String labelVi() {
		return this.labelVi;
	}

}
