package vn.motcua.postal;

/** Where a parcel is. */
public enum ShipmentState {

	CREATED("Đã tạo vận đơn"), HANDED_OVER("Đã bàn giao bưu chính"), IN_TRANSIT("Đang vận chuyển"),
	DELIVERED("Đã phát"), UNDELIVERABLE("Không phát được"), RETURNED("Đã hoàn về cơ quan");

	private final String labelVi;

	ShipmentState(String labelVi) {
		this.labelVi = labelVi;
	}

	public String labelVi() {
		return this.labelVi;
	}

	/** Whether the post is done with carrying it to the recipient. */
	public boolean isEnd() {
		return this == DELIVERED || this == UNDELIVERABLE || this == RETURNED;
	}

}
