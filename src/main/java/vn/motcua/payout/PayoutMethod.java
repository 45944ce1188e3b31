package vn.motcua.payout;

/** How a benefit reaches the beneficiary. */
public enum PayoutMethod {

	BANK_ACCOUNT("Chuyển khoản"), CASH_AT_AGENCY("Tiền mặt tại cơ quan BHXH"),
	CASH_VIA_PAYING_SERVICE("Tiền mặt qua tổ chức dịch vụ chi trả"), VIA_EMPLOYER("Qua đơn vị sử dụng lao động");

	private final String labelVi;

	PayoutMethod(String labelVi) {
		this.labelVi = labelVi;
	}

	public String labelVi() {
		return this.labelVi;
	}

}
