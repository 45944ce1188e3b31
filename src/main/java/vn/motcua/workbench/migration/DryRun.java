package vn.motcua.workbench.migration;

import java.util.List;

/**
 * What a migration would do.
 *
 * @param running dossiers on the old version
 * @param looked how many of them were examined
 * @param would how many of these would go over
 * @param stays those that would not
 */
public record DryRun(long running, int looked, int would, List<Stays> stays) {

	/**
	 * A dossier that would stay.
	 *
	 * @param why Vietnamese
	 */
	public record Stays(String code, String why) {
	}

}
