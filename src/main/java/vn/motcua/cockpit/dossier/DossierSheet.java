package vn.motcua.cockpit.dossier;

import java.time.Instant;
import java.util.List;

/**
 * What the dossier page shows; texts are Vietnamese.
 *
 * @param level ok, soon, late, paused or done
 * @param standing how it stands, in words
 * @param until when the caller's agency handed it over; null when all of it is theirs
 * @param openTasks ids of the tasks that wait for an officer
 * @param relations the whole it is a part of, or its parts
 */
public record DossierSheet(String code, String applicant, String procedure, String procedureCode, String agency,
		String status, String channel, Instant filedAt, Instant acceptedAt, Instant finishedAt, String level,
		String standing, Instant until, List<String> openTasks, List<Relation> relations, List<ClockRow> clocks,
		Timeline timeline, List<LedgerRow> ledger, List<SlipRow> slips, List<LogRow> log, ChainView chain) {

	/** One of the two clocks. */
	public record ClockRow(String name, Instant at, String level, String words, String rule) {
	}

	/**
	 * Another dossier of the same matter.
	 *
	 * @param name of the part, or that it is the whole
	 * @param seen whether the caller may open it
	 */
	public record Relation(String name, String code, String agency, String status, boolean seen, Instant from,
			Instant to) {
	}

	/** What the picture draws, between two moments. */
	public record Timeline(Instant from, Instant to, Instant now, List<StepBar> steps, List<StopBar> stops,
			List<Mark> marks, List<Move> moves) {
	}

	/** From one agency to another. */
	public record Move(String from, String to, Instant at) {
	}

	/**
	 * @param to null while open
	 */
	public record StepBar(String name, String role, String officer, Instant from, Instant dueAt, Instant to,
			String outcome, Integer workedMinutes, boolean late) {
	}

	/**
	 * @param to null while the clock stands
	 */
	public record StopBar(String label, Instant from, Instant to) {
	}

	/**
	 * @param kind promised, indicator or first
	 */
	public record Mark(String kind, String label, Instant at) {
	}

	/** One row of the clock's ledger. */
	public record LedgerRow(int seq, Instant at, String what, String reason, String basis, String who,
			Instant promisedBefore, Instant promisedAfter, Instant indicatorBefore, Instant indicatorAfter) {
	}

	/**
	 * @param replacedBy number of the slip that replaced it, or empty
	 */
	public record SlipRow(long id, String number, String title, Instant issuedAt, Instant promisedAt,
			String replacedBy) {
	}

	/**
	 * @param hash the first characters of the row's hash
	 */
	public record LogRow(int seq, Instant at, String who, String what, String hash) {
	}

	/** Whether the log is as it was written. */
	public record ChainView(boolean whole, int events, int sequence, String fault) {
	}

}
