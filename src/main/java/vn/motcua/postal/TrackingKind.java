package vn.motcua.postal;

import java.util.Optional;

import vn.motcua.process.CaseMessages;

/** What the post may report about a parcel. */
public enum TrackingKind {

	IN_TRANSIT("Đang vận chuyển", ShipmentState.IN_TRANSIT, null),
	DELIVERED("Phát thành công", ShipmentState.DELIVERED, CaseMessages.PARCEL_DELIVERED),
	UNDELIVERABLE("Không phát được", ShipmentState.UNDELIVERABLE, CaseMessages.PARCEL_RETURNED),
	RETURNED("Đã hoàn về cơ quan", ShipmentState.RETURNED, CaseMessages.PARCEL_RETURNED);

	private final String labelVi;

	private final ShipmentState state;

	private final CaseMessages message;

	TrackingKind(String labelVi, ShipmentState state, CaseMessages message) {
		this.labelVi = labelVi;
		this.state = state;
		this.message = message;
	}

	public String labelVi() {
		return this.labelVi;
	}

	/** The state a parcel is in afterwards. */
	public ShipmentState state() {
		return this.state;
	}

	/** What the case is told. */
	public Optional<CaseMessages> message() {
		return Optional.ofNullable(this.message);
	}

}
