package vn.motcua.workbench.migration;

import java.util.List;

import org.camunda.bpm.engine.migration.MigrationPlan;

/**
 * How dossiers of one version would go on in another.
 *
 * @param pairs steps that go over, old to new
 * @param gaps steps that do not
 */
public record VersionPlan(RunningModel model, RunningModel.Version from, RunningModel.Version to, MigrationPlan plan,
		List<Pair> pairs, List<Gap> gaps) {

	/**
	 * A step that goes over.
	 *
	 * @param byHand whether somebody named it, not the equal id
	 */
	public record Pair(String from, String fromName, String to, String toName, boolean byHand) {
	}

	/**
	 * A step that does not go over.
	 *
	 * @param why Vietnamese, one sentence
	 * @param remedy Vietnamese
	 * @param dossiers how many stand there and would stay where they are
	 */
	public record Gap(String activity, String name, String kind, String why, String remedy, long dossiers) {
	}

	/** A step of the new version that may take the place of one that does not go over. */
	public record Choice(String activity, String name, String kind) {
	}

}
