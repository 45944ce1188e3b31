package vn.motcua.clock;

import java.time.Instant;

/**
 * A change of the calendar on its way to the open dossiers.
 *
 * @param look 1 moves the dossiers; 2 catches those that another node promised by the old
 * calendar while the change was being saved
 * @param position last dossier code that is done in this look
 * @param dueAt when the next batch is due, null when finished
 * @param looked dossiers counted anew so far
 * @param moved dossiers whose dates moved so far
 */
public record CalendarReplay(long id, long changeId, String reason, Instant requestedAt, String requestedBy, int look,
		String position, Instant dueAt, long looked, long moved, Instant finishedAt) {

	CalendarReplay advancedTo(String newPosition, int newLooked, long newMoved) {
		return new CalendarReplay(this.id, this.changeId, this.reason, this.requestedAt, this.requestedBy, this.look,
				newPosition, this.dueAt, this.looked + newLooked, this.moved + newMoved, null);
	}

	CalendarReplay secondLook(Instant at) {
		return new CalendarReplay(this.id, this.changeId, this.reason, this.requestedAt, this.requestedBy, 2, "", at,
				this.looked, this.moved, null);
	}

	CalendarReplay finished(Instant at) {
		return new CalendarReplay(this.id, this.changeId, this.reason, this.requestedAt, this.requestedBy, this.look,
				this.position, null, this.looked, this.moved, at);
	}

}
