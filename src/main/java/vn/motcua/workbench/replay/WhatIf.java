package vn.motcua.workbench.replay;

import java.time.Instant;
import java.util.List;

/**
 * Whose amount or route would differ. Dossiers are named by their code only.
 *
 * @param source Vietnamese: which decisions answered
 * @param looked how many closed dossiers were looked at
 * @param computed of these, how many had an amount that was computed anew
 * @param checked of these, how many were checked anew
 * @param before sum of the amounts computed anew, in đồng, as they were given
 * @param after the same sum as it would be
 * @param differences newest closed first
 * @param unknown those that could not be replayed
 */
public record WhatIf(String procedure, String name, String source, int looked, int computed, int checked, long before,
		long after, List<Difference> differences, List<Unknown> unknown) {

	/**
	 * A dossier for which something differs.
	 *
	 * @param before amount it was given in đồng, null for a dossier without one
	 * @param after amount it would be given, null as before
	 * @param law the law that decides, both when they differ
	 * @param route what would go another way, Vietnamese sentences
	 */
	public record Difference(String code, Instant closedAt, Long before, Long after, String law, List<String> route) {

		public long difference() {
			return (this.before != null) ? this.after - this.before : 0;
		}

	}

	/**
	 * A dossier that could not be replayed.
	 *
	 * @param why Vietnamese
	 */
	public record Unknown(String code, String why) {
	}

}
