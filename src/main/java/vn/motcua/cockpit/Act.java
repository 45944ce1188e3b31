package vn.motcua.cockpit;

import java.time.Instant;

/**
 * One row of the supervisors' audit.
 *
 * @param dossierCode null where no single dossier is meant
 * @param subject id of the task, job, notice or absence
 * @param activityId element id of the step, or empty
 * @param from user id of who held the task, or empty
 * @param to user id of who got it, or empty
 */
public record Act(Kind kind, Instant at, String actor, String agency, String dossierCode, String subject,
		String activityId, String from, String to, String reason) {

	/** What a supervisor may do. */
	public enum Kind {

		REASSIGNED("Giao lại việc"), COVERED("Chuyển việc của người vắng mặt"), ABSENCE_SET("Khai vắng mặt"),
		ABSENCE_ENDED("Kết thúc vắng mặt sớm"), RETRIED("Chạy lại bước bị lỗi"), NOTICE_RESENT("Gửi lại thông báo");

		private final String labelVi;

		Kind(String labelVi) {
			this.labelVi = labelVi;
		}

		public String labelVi() {
			return this.labelVi;
		}

	}

}
