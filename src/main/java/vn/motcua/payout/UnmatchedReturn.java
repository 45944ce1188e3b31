package vn.motcua.payout;

import java.time.LocalDate;

import vn.motcua.shared.Dong;

/**
 * A line of the bank that fits no payment yet.
 *
 * @param bankReference names the return at the bank
 * @param why in a few words
 */
public record UnmatchedReturn(LocalDate returnedOn, String bankReference, String paymentReference, Dong amount,
		String reason, String why) {

	/** What the table says of an outcome. */
	public static String why(String outcome) {
		return switch (outcome) {
			case "UNKNOWN_REFERENCE" -> "Không có lệnh chi mang mã này";
			case "WRONG_AMOUNT" -> "Số tiền khác lệnh chi";
			default -> "Lệnh chi không ở ngân hàng hoặc đã ghi trả lại";
		};
	}

}
