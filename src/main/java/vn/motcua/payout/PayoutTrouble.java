package vn.motcua.payout;

import java.time.Instant;

import vn.motcua.shared.Dong;

/**
 * Money out that did not arrive, or that the bank sent back without our knowing what for.
 *
 * @param dossierCode null when no payment is known
 * @param reference what the bank named
 * @param payee empty when no payment is known
 * @param reason the bank's words
 * @param since came back, or was imported
 */
public record PayoutTrouble(Kind kind, String agency, String dossierCode, String reference, String payee, Dong amount,
		String reason, Instant since) {

	/** What is wrong, and who does what. */
	public enum Kind {

		RETURNED("Ngân hàng trả lại tiền, chưa chi lại",
				"Kế toán sửa tài khoản hoặc hình thức nhận trong việc của hồ sơ, rồi đưa vào tệp lệnh chi sau"),
		UNKNOWN_REFERENCE("Ngân hàng trả lại tiền với mã không có lệnh chi nào mang",
				"Kế toán hỏi lại ngân hàng và nạp lại dòng đã sửa"),
		WRONG_AMOUNT("Số tiền ngân hàng trả lại khác số tiền của lệnh chi",
				"Kế toán đối chiếu với ngân hàng và nạp lại dòng đã sửa"),
		NOT_SENT("Ngân hàng trả lại lệnh chi chưa chuyển hoặc đã trả lại trước đó",
				"Kế toán đối chiếu sao kê với tệp lệnh chi");

		private final String labelVi;

		private final String remedyVi;

		Kind(String labelVi, String remedyVi) {
			this.labelVi = labelVi;
			this.remedyVi = remedyVi;
		}

		public String labelVi() {
			return this.labelVi;
		}

		public String remedyVi() {
			return this.remedyVi;
		}

	}

}
