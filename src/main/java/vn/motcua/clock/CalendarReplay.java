package vn.motcua.clock;

import java.time.Instant;

/**
 * A change of the calendar on its way to the open dossiers.
 *
 * @param look 1 moves the dossiers; 2 catches those that another node promised by the old
 * calendar while the change was being saved; 3 tries once more those that were skipped
 * @param position last dossier code that is done in this look
 * @param dueAt when the next batch is due, null when finished
 * @param looked dossiers counted anew so far
 * @param moved dossiers whose dates moved so far
 * @param skipped dossiers that could not be written when last tried
 */
public record CalendarReplay(long id, long changeId, String reason, Instant requestedAt, String requestedBy, int look,
		String position, Instant dueAt, long looked, long moved, long skipped, Instant finishedAt) {

	private static final int ALWAYS = 2;

	private static final int MOST = 3;

	CalendarReplay advancedTo(String newPosition, int newLooked, long newMoved, long nowSkipped) {
		return with(this.look, newPosition, this.dueAt, this.looked + newLooked, this.moved + newMoved, nowSkipped);
	}

	/**
	 * Goes on after a dossier that could not be written.
	 * @param nowSkipped how many there are with this one
	 */
	CalendarReplay skipping(String code, long nowSkipped) {
		return with(this.look, code, this.dueAt, this.looked + 1, this.moved, nowSkipped);
	}

	/** Whether all dossiers must be looked at once more. */
	boolean needsAnotherLook() {
		return this.look < ALWAYS || (this.look < MOST && this.skipped > 0);
	}

	CalendarReplay nextLook(Instant at) {
		return with(this.look + 1, "", at, this.looked, this.moved, this.skipped);
	}

	CalendarReplay finished(Instant at) {
		return new CalendarReplay(this.id, this.changeId, this.reason, this.requestedAt, this.requestedBy, this.look,
				this.position, null, this.looked, this.moved, this.skipped, at);
	}

	private CalendarReplay with(int newLook, String newPosition, Instant newDueAt, long newLooked, long newMoved,
			long newSkipped) {
		return new CalendarReplay(this.id, this.changeId, this.reason, this.requestedAt, this.requestedBy, newLook,
				newPosition, newDueAt, newLooked, newMoved, newSkipped, null);
	}

}
