package vn.motcua.batch;

import java.util.List;
import java.util.Map;

/**
 * A line of a list.
 *
 * @param number row of the sheet
 * @param values raw values by field id
 * @param part lines of one part go into one dossier, null when it does not wait
 * @param dossier code of the dossier it is in: this list's when FILED, an earlier one
 * when ALREADY, else null
 * @param key what it asks for, null while it cannot be told
 * @param againReason why an officer lets it be filed once more, else null
 */
public record BatchLine(int number, Map<String, Object> values, List<LineFinding> findings, State state, Integer part,
		String dossier, String key, String againReason) {

	/** Where a line stands. */
	public enum State {

		VALID("Hợp lệ, chờ nộp"), INVALID("Cần sửa, chưa nộp"), ALREADY("Đã nộp trước đây, không nộp lại"),
		FAILED("Hệ thống gặp lỗi, chưa nộp"), FILED("Đã nộp");

		private final String labelVi;

		State(String labelVi) {
			this.labelVi = labelVi;
		}

		public String labelVi() {
			return this.labelVi;
		}

	}

	BatchLine as(State newState, Integer newPart, String newDossier) {
		return new BatchLine(this.number, this.values, this.findings, newState, newPart, newDossier, this.key,
				this.againReason);
	}

}
