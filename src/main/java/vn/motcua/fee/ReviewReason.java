package vn.motcua.fee;

/** Why a payment waits for a person instead of moving a dossier. */
public enum ReviewReason {

	NO_CODE("Nội dung chuyển khoản không có mã hồ sơ"), SEVERAL_CODES("Nội dung chuyển khoản có nhiều mã hồ sơ"),
	UNKNOWN_CODE("Mã hồ sơ không có khoản phải thu"),
	OTHER_ACCOUNT("Tiền vào tài khoản khác với tài khoản của khoản phải thu"), WRONG_CURRENCY("Không phải tiền đồng"),
	WRONG_AMOUNT("Số tiền khác với số phải thu"), DOUBLE("Khoản phải thu đã được thanh toán trước đó; cần hoàn trả"),
	AFTER_CANCEL("Tiền đến sau khi khoản phải thu đã hủy hoặc hồ sơ đã kết thúc; cần hoàn trả"),
	OVERPAID("Đã nộp nhiều hơn số phải đóng sau khi tính lại; cần hoàn trả phần chênh lệch"),
	ENDED_UNUSED("Hồ sơ kết thúc không có kết quả; cần hoàn trả tiền đã đóng"),
	CHANGED_LINE("Giao dịch đã nạp trước đó với nội dung khác");

	private final String labelVi;

	ReviewReason(String labelVi) {
		this.labelVi = labelVi;
	}

	public String labelVi() {
		return this.labelVi;
	}

}
