package vn.motcua.cockpit.handover;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An officer of an agency is away and somebody stands in.
 *
 * @param to the last day, included
 * @param endedAt when somebody ended it before, null otherwise
 */
public record Absence(long id, String agency, String officer, String substitute, LocalDate from, LocalDate to,
		String note, Instant createdAt, String createdBy, Instant endedAt) {

	public State state(LocalDate today) {
		if (this.endedAt != null || today.isAfter(this.to)) {
			return State.OVER;
		}
		return today.isBefore(this.from) ? State.COMING : State.NOW;
	}

	/** Where an absence stands on a day. */
	public enum State {

		COMING("Sắp vắng"), NOW("Đang vắng"), OVER("Đã kết thúc");

		private final String labelVi;

		State(String labelVi) {
			this.labelVi = labelVi;
		}

		public String labelVi() {
			return this.labelVi;
		}

	}

}
