package vn.motcua.workbench.migration;

import java.time.Instant;
import java.util.List;

import vn.motcua.shared.RefusedException;

/**
 * A procedure or shared block and its versions that matter: the newest and those on which
 * dossiers still run.
 *
 * @param key process id
 * @param name as people read it
 * @param block whether it is a shared block: a dossier in it also runs on its procedure
 * @param versions newest first
 */
public record RunningModel(String key, String name, boolean block, List<Version> versions) {

	public Version newest() {
		return this.versions.get(0);
	}

	/**
	 * The version with a number.
	 * @throws RefusedException NOT_FOUND when no dossier runs on it and it is not the
	 * newest
	 */
	public Version version(int number) {
		return this.versions.stream()
			.filter((one) -> one.number() == number)
			.findFirst()
			.orElseThrow(() -> new RefusedException(RefusedException.Kind.NOT_FOUND, "VERSION_UNKNOWN", "from",
					"Không có hồ sơ nào chạy trên phiên bản " + number + " của «" + this.name + "»."));
	}

	/**
	 * One version of the folder: model, forms and decisions.
	 *
	 * @param running how many dossiers run on it now
	 */
	public record Version(int number, String definitionId, Instant deployedAt, long running) {
	}

	/**
	 * Where dossiers of one version stand.
	 *
	 * @param name of the step, its id when it has none
	 * @param kind Vietnamese word for the kind of step
	 * @param dossiers how many stand there
	 * @param failed of these, how many jobs that the machine gave up
	 */
	public record Standing(String activity, String name, String kind, long dossiers, long failed) {
	}

}
