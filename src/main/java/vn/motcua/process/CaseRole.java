package vn.motcua.process;

import java.util.Arrays;
import java.util.Optional;

/**
 * Every group a model may name, its Vietnamese name and its duty. The only place where
 * they are written; groups and their rights are created from it at start.
 */
public enum CaseRole {

	RECEPTION_OFFICERS("reception-officers", "Cán bộ một cửa", Duty.RECEIVE),
	BENEFITS_OFFICERS("benefits-officers", "Cán bộ chế độ", Duty.PREPARE),
	HI_ASSESSORS("hi-assessors", "Cán bộ giám định bảo hiểm y tế", Duty.PREPARE),
	COLLECTION_OFFICERS("collection-officers", "Cán bộ thu", Duty.PREPARE),
	CARD_OFFICERS("card-officers", "Cán bộ cấp sổ, thẻ", Duty.PREPARE),
	PAYMENT_OFFICERS("payment-officers", "Cán bộ quản lý chi trả", Duty.PREPARE),
	CIVIL_REGISTRARS("civil-registrars", "Công chức tư pháp - hộ tịch", Duty.PREPARE),
	RESIDENCE_POLICE("residence-police", "Công an cấp xã", Duty.PREPARE),
	IDENTITY_POLICE("identity-police", "Cơ quan quản lý căn cước", Duty.PREPARE),
	SOCIAL_AFFAIRS_OFFICERS("social-affairs-officers", "Công chức bảo trợ xã hội", Duty.PREPARE),
	BENEFITS_HEADS("benefits-heads", "Lãnh đạo phòng chế độ", Duty.APPRAISE),
	HI_ASSESSMENT_HEADS("hi-assessment-heads", "Lãnh đạo phòng giám định bảo hiểm y tế", Duty.APPRAISE),
	COLLECTION_HEADS("collection-heads", "Lãnh đạo phòng thu", Duty.APPRAISE),
	ACCOUNTANT_HEADS("accountant-heads", "Kế toán trưởng", Duty.APPRAISE),
	DIRECTORS("directors", "Giám đốc", Duty.SIGN), ACCOUNTANTS("accountants", "Kế toán chi trả", Duty.PAY),
	ARCHIVE_OFFICERS("archive-officers", "Cán bộ lưu trữ", Duty.NONE),
	SUPERVISORS("supervisors", "Người giám sát", Duty.NONE), ANALYSTS("analysts", "Chuyên viên quy trình", Duty.NONE),
	APPLICANTS("applicants", "Người nộp hồ sơ", Duty.NONE),
	ADMINISTRATORS("camunda-admin", "Quản trị hệ thống", Duty.NONE);

	private final String groupId;

	private final String labelVi;

	private final Duty duty;

	CaseRole(String groupId, String labelVi, Duty duty) {
		this.groupId = groupId;
		this.labelVi = labelVi;
		this.duty = duty;
	}

	/** The engine's group id, as models write it. */
	public String groupId() {
		return this.groupId;
	}

	public String labelVi() {
		return this.labelVi;
	}

	/** What the role answers for; two different duties of one dossier need two people. */
	public Duty duty() {
		return this.duty;
	}

	/** Whether people of this role work on dossiers in Tasklist. */
	public boolean isOfficer() {
		return this.duty != Duty.NONE || this == ARCHIVE_OFFICERS;
	}

	public static Optional<CaseRole> find(String groupId) {
		return Arrays.stream(values()).filter((role) -> role.groupId.equals(groupId)).findFirst();
	}

}
