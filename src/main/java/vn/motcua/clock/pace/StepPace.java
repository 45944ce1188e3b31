package vn.motcua.clock.pace;

/**
 * What lately solved dossiers took, in working minutes without stops.
 *
 * @param median of the step itself
 * @param following median of the work from its end until the dossier was solved
 */
public record StepPace(long median, long following) {

	/** Minutes still to come for a step that took {@code elapsed} so far. */
	public long left(long elapsed) {
		return Math.max(0, this.median - elapsed) + this.following;
	}

}
