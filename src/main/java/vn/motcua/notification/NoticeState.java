package vn.motcua.notification;

/** What became of a message. */
public enum NoticeState {

	QUEUED("Chờ gửi"), SENT("Đã gửi"), FAILED("Không gửi được"), NO_ADDRESS("Không có địa chỉ thư điện tử");

	private final String labelVi;

	NoticeState(String labelVi) {
		this.labelVi = labelVi;
	}

	public String labelVi() {
		return this.labelVi;
	}

}
