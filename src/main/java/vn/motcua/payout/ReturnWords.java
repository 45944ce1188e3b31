package vn.motcua.payout;

import vn.motcua.payout.file.ReturnLine;
import vn.motcua.shared.Dong;

/** Why a line of the bank fits no payment, and what the accountant does now. */
final class ReturnWords {

	private ReturnWords() {
	}

	/**
	 * One sentence or two.
	 * @param payment the line names, null when there is none
	 */
	static String of(String outcome, ReturnLine line, Payout payment) {
		return "Dòng " + line.number() + ", mã " + line.paymentReference() + ": " + switch (outcome) {
			case "UNKNOWN_REFERENCE" -> "không có lệnh chi nào của cơ quan mang mã này. Hãy hỏi lại ngân hàng mã đúng.";
			case "WRONG_AMOUNT" -> "ngân hàng trả " + Dong.of(line.amount()) + " nhưng lệnh chi là " + payment.amount()
					+ ", nên chưa ghi nhận khoản này. Hãy đối chiếu với ngân hàng.";
			default -> notSent(payment);
		};
	}

	private static String notSent(Payout payment) {
		if (!payment.isTransfer()) {
			return "lệnh chi này không chuyển qua ngân hàng. Hãy hỏi lại ngân hàng mã đúng.";
		}
		return switch (payment.state()) {
			case DUE, COLLECTED ->
				"lệnh chi này chưa gửi ngân hàng nên chưa thể bị trả lại. Hãy hỏi lại ngân hàng mã đúng.";
			case RETURNED, CORRECTING, REPLACED ->
				"tiền của lệnh chi này đã ghi trả lại trước đó, chưa ghi thêm. Hãy hỏi ngân hàng có trả hai lần không.";
			default -> "lệnh chi này không ở ngân hàng. Hãy đối chiếu lại.";
		};
	}

}
