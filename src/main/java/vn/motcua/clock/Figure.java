package vn.motcua.clock;

/** A number on the supervisors' pages; each opens the list of its dossiers. */
public enum Figure {

	OPEN("Đang giải quyết", "c.finished_at is null"), IN_TIME("Trong hạn", OpenState.IN_TIME.sql()),
	SOON("Sắp đến hạn", OpenState.SOON.sql()), LATE("Quá hạn", OpenState.LATE.sql()),
	STOPPED("Đang dừng", OpenState.STOPPED.sql()),
	/** Not late yet, and at the present pace it will be. */
	AT_RISK("Nguy cơ trễ hạn",
			"c.finished_at is null and c.stopped_since is null and c.started_at is not null "
					+ "and c.promised_at >= :now and c.risk_at <= :now"),
	RECEIVED("Tiếp nhận", "c.received_at >= :from and c.received_at < :to"),
	SOLVED("Giải quyết xong", "c.finished_at >= :from and c.finished_at < :to and c.outcome = 'SOLVED'"),
	RETURNED("Trả kết quả", "c.returned_at >= :from and c.returned_at < :to"),
	/** In the share on time, above the line. */
	PUNCTUAL("Đúng hạn",
			"(" + Sql.FINISHED + " and c.punctuality <> 'LATE') or (" + Sql.RUNNING + " and not " + Sql.OVERDUE + ")"),
	/** In the share on time, below the line only. */
	UNPUNCTUAL("Không đúng hạn",
			"(" + Sql.FINISHED + " and c.punctuality = 'LATE') or (" + Sql.RUNNING + " and " + Sql.OVERDUE + ")"),
	/** Everything in the list of one step. */
	AT_STEP("Đang ở bước", "c.dossier_code is not null");

	/**
	 * Received is where it was filed, whoever has the dossier now; all other figures are
	 * of the agency that has it.
	 */
	public static final String FILED_AGENCY = "coalesce(c.filed_agency, c.agency)";

	/** Running dossiers that count as late in the share on time. */
	public static final String RUNNING_UNPUNCTUAL = Sql.RUNNING + " and " + Sql.OVERDUE;

	private final String labelVi;

	private final String sql;

	Figure(String labelVi, String sql) {
		this.labelVi = labelVi;
		this.sql = sql;
	}

	public String labelVi() {
		return this.labelVi;
	}

	/** The condition on {@code dossier_clock c}; parameters as of the period. */
	public String sql() {
		return this.sql;
	}

	/** Parts of the share on time, Decision 766/QĐ-TTg: what ended, and what runs. */
	static final class Sql {

		static final String FINISHED = "c.finished_at >= :from and c.finished_at < :to and c.punctuality is not null";

		static final String RUNNING = "c.finished_at is null and c.started_at is not null";

		/**
		 * A running dossier is measured at the end of the period, a stopped one at its
		 * stop; a second supplement request counts as late.
		 */
		static final String OVERDUE = "(c.supplement_requests > 1 "
				+ "or c.indicator_due_at < coalesce(c.stopped_since, :now))";

		private Sql() {
		}

	}

}
