package vn.motcua.notification;

/** Every occasion on which an applicant hears from us, with the subject line. */
public enum NoticeKind {

	ACCEPTED("Đã tiếp nhận hồ sơ"), SUPPLEMENT_REQUESTED("Cần bổ sung hồ sơ"), REFUSED("Hồ sơ không được giải quyết"),
	STOPPED("Dừng giải quyết hồ sơ"), WITHDRAWN("Đã ghi nhận rút hồ sơ"), PAYMENT_REQUESTED("Khoản tiền cần nộp"),
	PAYOUT_ORDERED("Đã lập lệnh chi trả chế độ"), PARCEL_SENT("Đã gửi kết quả qua bưu chính"),
	RESULT_READY("Mời nhận kết quả tại bộ phận một cửa"), RESULT_RETURNED("Hồ sơ đã trả kết quả"),
	APOLOGY("Xin lỗi và hẹn lại ngày trả kết quả"), PROMISE_MOVED("Ngày hẹn trả kết quả thay đổi"),
	TAKEN_OVER("Hồ sơ được chuyển đến cơ quan khác giải quyết"),
	PAYOUT_RETURNED("Ngân hàng trả lại tiền, cần sửa tài khoản"), PAYOUT_REORDERED("Đã lập lệnh chi lại"),
	LINES_TURNED_AWAY("Một số dòng của danh sách không được giải quyết");

	private final String subjectVi;

	NoticeKind(String subjectVi) {
		this.subjectVi = subjectVi;
	}

	public String subjectVi() {
		return this.subjectVi;
	}

	/** Name of the text under {@code templates/notice}. */
	String template() {
		return "notice/" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

}
