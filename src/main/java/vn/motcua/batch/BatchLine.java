package vn.motcua.batch;

import java.util.List;
import java.util.Map;

/**
 * A line of a list.
 *
 * @param number row of the sheet
 * @param values raw values by field id
 * @param part lines of one part go into one dossier, null when invalid
 * @param dossier code, null before it is filed
 */
public record BatchLine(int number, Map<String, Object> values, List<LineFinding> findings, State state, Integer part,
		String dossier) {

	/** Where a line stands. */
	public enum State {

		VALID("Hợp lệ, chờ nộp"), INVALID("Có lỗi, chưa nộp"), FILED("Đã nộp");

		private final String labelVi;

		State(String labelVi) {
			this.labelVi = labelVi;
		}

		public String labelVi() {
			return this.labelVi;
		}

	}

}
