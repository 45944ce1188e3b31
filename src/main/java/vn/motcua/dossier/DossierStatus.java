package vn.motcua.dossier;

import java.util.Map;
import java.util.Set;

/**
 * The ten states of the national portal, with its codes and words, and the moves the
 * law's reading allows ({@code onestop.md} §4). States 3, 7, 8 and 10 are final.
 */
public enum DossierStatus {

	REGISTERED(1, "Mới đăng ký"), ACCEPTED(2, "Được tiếp nhận"), NOT_ACCEPTED(3, "Không được tiếp nhận"),
	PROCESSING(4, "Đang xử lý"), SUPPLEMENT_REQUESTED(5, "Yêu cầu bổ sung giấy tờ"),
	PAYMENT_REQUESTED(6, "Yêu cầu thực hiện nghĩa vụ tài chính"), WITHDRAWN(7, "Công dân yêu cầu rút hồ sơ"),
	STOPPED(8, "Dừng xử lý"), PROCESSED(9, "Đã xử lý xong"), RETURNED(10, "Đã trả kết quả");

	private static final Map<DossierStatus, Set<DossierStatus>> MOVES = Map.of(REGISTERED,
			Set.of(ACCEPTED, NOT_ACCEPTED, SUPPLEMENT_REQUESTED, WITHDRAWN), ACCEPTED, Set.of(PROCESSING, WITHDRAWN),
			PROCESSING, Set.of(SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED, WITHDRAWN, STOPPED, PROCESSED),
			SUPPLEMENT_REQUESTED, Set.of(PROCESSING, WITHDRAWN, STOPPED), PAYMENT_REQUESTED,
			Set.of(PROCESSING, WITHDRAWN, STOPPED), PROCESSED, Set.of(RETURNED), NOT_ACCEPTED, Set.of(), WITHDRAWN,
			Set.of(), STOPPED, Set.of(), RETURNED, Set.of());

	private final int portalCode;

	private final String labelVi;

	DossierStatus(int portalCode, String labelVi) {
		this.portalCode = portalCode;
		this.labelVi = labelVi;
	}

	public int portalCode() {
		return this.portalCode;
	}

	public String labelVi() {
		return this.labelVi;
	}

	public boolean mayBecome(DossierStatus next) {
		return MOVES.get(this).contains(next);
	}

	public boolean isFinal() {
		return MOVES.get(this).isEmpty();
	}

	/** Whether the applicant may still withdraw: any time before the decision. */
	public boolean allowsWithdrawal() {
		return mayBecome(WITHDRAWN);
	}

}
