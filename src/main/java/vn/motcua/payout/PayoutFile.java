package vn.motcua.payout;

import java.time.Instant;
import java.time.LocalDate;

import vn.motcua.shared.Dong;

/**
 * A payment order file of an agency's day: what the bank transfers, and beside it the
 * list of everything, cash and payments through employers apart.
 *
 * @param number of the agency's day, from 1
 * @param others payments that no bank transfers
 * @param transfersHash SHA-256 of the file for the bank
 * @param listHash SHA-256 of the list
 * @param decidedBy who approved or discarded it, null before
 * @param reason why it was discarded, null otherwise
 */
public record PayoutFile(long id, String agency, LocalDate day, int number, State state, Sum transfers, Sum others,
		String transfersHash, String listHash, Instant createdAt, String createdBy, Instant decidedAt, String decidedBy,
		String reason) {

	/** {@code LC-G12.01.001-20260720-1}. */
	public String name() {
		return "LC-" + this.agency + "-" + this.day.toString().replace("-", "") + "-" + this.number;
	}

	/** What became of a file. */
	public enum State {

		PROPOSED("Chờ kế toán trưởng duyệt"), APPROVED("Đã duyệt"), DISCARDED("Đã hủy");

		private final String labelVi;

		State(String labelVi) {
			this.labelVi = labelVi;
		}

		public String labelVi() {
			return this.labelVi;
		}

	}

	/** How many payments and their control sum. */
	public record Sum(int count, Dong total) {
	}

}
