package vn.motcua.catalog;

import java.util.List;

/**
 * Facts every dossier may have without its procedure declaring them: the platform's
 * delegates and forms write them.
 */
public final class PlatformFacts {

	/** Which part of an interlinked procedure the dossier is; absent in the whole. */
	public static final String PART = "part";

	private static final List<FieldDefinition> ALL = List.of(
			FieldDefinition.fact(PART, "Phần việc liên thông", FieldType.TEXT),
			FieldDefinition.fact("supplementReasons", "Nội dung cần bổ sung", FieldType.MULTI_ENUM),
			FieldDefinition.fact("supplementNote", "Hướng dẫn bổ sung", FieldType.LONG_TEXT),
			FieldDefinition.fact("supplementDueAt", "Hạn bổ sung", FieldType.DATE_TIME),
			FieldDefinition.fact("refusalReasons", "Lý do từ chối", FieldType.MULTI_ENUM),
			FieldDefinition.fact("refusalNote", "Giải thích lý do từ chối", FieldType.LONG_TEXT),
			FieldDefinition.fact("verificationNote", "Ý kiến kiểm tra", FieldType.LONG_TEXT),
			FieldDefinition.fact("appraisalNote", "Ý kiến thẩm định", FieldType.LONG_TEXT),
			FieldDefinition.fact("signatureNote", "Ý kiến của người ký", FieldType.LONG_TEXT),
			FieldDefinition.fact("benefitAmount", "Số tiền được hưởng", FieldType.MONEY),
			FieldDefinition.fact("benefitLines", "Diễn giải cách tính", FieldType.LIST),
			FieldDefinition.fact("amountDue", "Số tiền phải đóng", FieldType.MONEY),
			FieldDefinition.fact("amountDueLines", "Diễn giải số tiền phải đóng", FieldType.LIST),
			FieldDefinition.fact("decisionNumber", "Số quyết định", FieldType.TEXT),
			FieldDefinition.fact("handOverTo", "Cơ quan nhận hồ sơ chuyển đến", FieldType.AGENCY_CODE),
			FieldDefinition.fact("handOverNote", "Lý do chuyển hồ sơ", FieldType.LONG_TEXT),
			FieldDefinition.fact("takenOverAt", "Thời điểm nhận từ cơ quan khác", FieldType.DATE_TIME),
			FieldDefinition.fact("feeDueAt", "Hạn nộp tiền", FieldType.DATE_TIME),
			FieldDefinition.fact("trackingNumber", "Mã bưu gửi", FieldType.TEXT),
			FieldDefinition.fact("trackingDueAt", "Hạn phát bưu gửi", FieldType.DATE_TIME),
			FieldDefinition.fact("overruledFindings", "Lỗi đã được cán bộ bỏ qua", FieldType.MULTI_ENUM),
			FieldDefinition.fact("overruleReason", "Lý do bỏ qua lỗi", FieldType.LONG_TEXT),
			choice("apologyReason", "Lý do chậm trả kết quả",
					List.of(new FieldOption("MORE_CHECKS", "Hồ sơ phải kiểm tra, đối chiếu thêm với dữ liệu liên quan"),
							new FieldOption("OTHER_AGENCY", "Chưa nhận được trả lời của cơ quan phối hợp"),
							new FieldOption("OVERLOAD", "Số lượng hồ sơ tăng cao so với nhân lực giải quyết"),
							new FieldOption("SYSTEM_FAULT", "Hệ thống thông tin gặp sự cố kỹ thuật"),
							new FieldOption("OTHER", "Lý do khác nêu tại phần giải thích"))),
			FieldDefinition.fact("apologyNote", "Giải thích lý do chậm", FieldType.LONG_TEXT),
			FieldDefinition.fact("apologyNewDueOn", "Ngày hẹn trả mới", FieldType.DATE), returnedPayments(),
			FieldDefinition.fact("repaymentChecked",
					"Đã đối chiếu người nhận, tài khoản mới và số tiền với lệnh chi bị trả lại", FieldType.BOOLEAN));

	private PlatformFacts() {
	}

	/**
	 * What the bank sent back: whom and how much is the platform's, the way to pay again
	 * is corrected with the applicant.
	 */
	private static FieldDefinition returnedPayments() {
		String transfer = "payoutMethod = \"BANK_ACCOUNT\"";
		List<FieldDefinition> columns = List.of(column("reference", "Mã lệnh chi", FieldType.TEXT, null),
				column("payee", "Người nhận", FieldType.TEXT, null), column("amount", "Số tiền", FieldType.MONEY, null),
				column("returnReason", "Lý do ngân hàng trả lại", FieldType.TEXT, null),
				choice("payoutMethod", "Hình thức nhận tiền",
						List.of(new FieldOption("BANK_ACCOUNT", "Chuyển khoản"),
								new FieldOption("CASH_AT_AGENCY", "Tiền mặt tại cơ quan BHXH"),
								new FieldOption("CASH_VIA_PAYING_SERVICE", "Tiền mặt qua tổ chức dịch vụ chi trả"),
								new FieldOption("VIA_EMPLOYER", "Qua đơn vị sử dụng lao động"))),
				column("bankBin", "Ngân hàng", FieldType.BANK_BIN, transfer),
				column("bankAccountNumber", "Số tài khoản", FieldType.BANK_ACCOUNT, transfer),
				column("bankAccountName", "Tên chủ tài khoản", FieldType.BANK_ACCOUNT_NAME, transfer));
		return new FieldDefinition("returnedPayments", "Tiền ngân hàng trả lại", FieldType.LIST, false, null,
				FieldStage.PROCESSING, null, null, null, null, null, null, columns);
	}

	private static FieldDefinition column(String id, String labelVi, FieldType type, String when) {
		return new FieldDefinition(id, labelVi, type, false, (when != null) ? Condition.parse(when) : null,
				FieldStage.PROCESSING, null, null, null, null, null, null, null);
	}

	private static FieldDefinition choice(String id, String labelVi, List<FieldOption> options) {
		return new FieldDefinition(id, labelVi, FieldType.ENUM, false, null, FieldStage.PROCESSING, options, null, null,
				null, null, null, null);
	}

	public static List<FieldDefinition> all() {
		return ALL;
	}

}
