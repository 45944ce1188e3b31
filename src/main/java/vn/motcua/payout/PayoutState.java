package vn.motcua.payout;

/** Where a payment stands. */
public enum PayoutState {

	/** Waits for the next file. */
	DUE("Chờ đưa vào tệp"),
	/** In a file that is not approved yet. */
	COLLECTED("Trong tệp chờ duyệt"),
	/** In an approved file. */
	SENT("Đã chuyển ngân hàng"),
	/** The bank sent the money back; its task is about to open. */
	RETURNED("Ngân hàng trả lại"),
	/** A task of the dossier asks for another account. */
	CORRECTING("Đang sửa tài khoản"),
	/** Paid again by a later payment. */
	REPLACED("Đã lập lệnh chi lại"),
	/** Ordered before there were files; the bank got it by list. */
	EARLIER("Chi trước khi có tệp lệnh chi");

	private final String labelVi;

	PayoutState(String labelVi) {
		this.labelVi = labelVi;
	}

	public String labelVi() {
		return this.labelVi;
	}

}
