package vn.motcua.cockpit.handover;

/**
 * One task and whether it may go to the person who was named.
 *
 * @param reason why it may not, empty when it may
 */
public record Handover(OpenTask task, String reason) {

	public boolean possible() {
		return this.reason.isEmpty();
	}

}
