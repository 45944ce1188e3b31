package vn.motcua.clock;

import java.time.Instant;

/**
 * One row of a dossier's ledger: the clock started, stopped, ran again or was moved. Rows
 * are only ever added.
 *
 * @param seq 1, 2, 3 … within the dossier
 * @param reason code of a stop reason, or why it moved
 * @param basis the rule that allows it, in words
 * @param actor user id, where the model stops the clock the officer whose step led there;
 * or {@code system}
 * @param promisedBefore legal date before, null at the start
 * @param indicatorBefore date of the indicator before, null at the start
 * @param term the limit that is counted from here on; null where none begins
 */
public record ClockEntry(String code, int seq, Kind kind, String reason, String basis, Instant at, String actor,
		Instant promisedBefore, Instant promisedAfter, Instant indicatorBefore, Instant indicatorAfter,
		LegalTerm term) {

	/** What happened to the clock. */
	public enum Kind {

		STARTED("Bắt đầu tính thời hạn"), STOPPED("Dừng tính thời hạn"), RESUMED("Tính tiếp thời hạn"),
		RESTARTED("Tính lại thời hạn từ đầu"), MOVED("Lịch làm việc thay đổi"),
		REAPPOINTED("Xin lỗi và hẹn lại ngày trả"), TAKEN_OVER("Cơ quan khác nhận, tính thời hạn của cơ quan ấy"),
		FINISHED("Kết thúc tính thời hạn");

		private final String labelVi;

		Kind(String labelVi) {
			this.labelVi = labelVi;
		}

		public String labelVi() {
			return this.labelVi;
		}

	}

}
