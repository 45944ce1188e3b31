package vn.motcua.clock;

/**
 * How an open dossier stands against its promised date. Every page, count and sweep that
 * says "late" reads it from here: an open dossier is in exactly one state.
 */
public enum OpenState {

	/** More than three working days are left. */
	IN_TIME("Trong hạn"),
	/** Not late, at most three working days left. */
	SOON("Sắp đến hạn"),
	/** Accepted, its clock runs, the promised date has passed. */
	LATE("Quá hạn"),
	/** Its clock stands; it is never late meanwhile. */
	STOPPED("Đang dừng");

	/** At most so many working days left is soon. */
	public static final int SOON_DAYS = 3;

	private static final String RUNNING = "(c.finished_at is null and c.stopped_since is null and ";

	private static final String PASSED = "(c.started_at is not null and c.promised_at < :now)";

	private final String labelVi;

	OpenState(String labelVi) {
		this.labelVi = labelVi;
	}

	public String labelVi() {
		return this.labelVi;
	}

	/**
	 * The condition on {@code dossier_clock c}; parameters {@code now} and
	 * {@code soonBefore}, see {@link ClockFigures#moment()}.
	 */
	public String sql() {
		return switch (this) {
			case IN_TIME -> RUNNING + "not " + PASSED + " and c.promised_at >= :soonBefore)";
			case SOON -> RUNNING + "not " + PASSED + " and c.promised_at < :soonBefore)";
			case LATE -> RUNNING + PASSED + ")";
			case STOPPED -> "(c.finished_at is null and c.stopped_since is not null)";
		};
	}

}
