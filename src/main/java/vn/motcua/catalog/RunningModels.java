package vn.motcua.catalog;

import java.util.List;

/** Which folders run here, and the way in for a new one. */
public interface RunningModels {

	/** All accepted folders, sorted by name, the template among them. */
	List<ModelFolder> folders();

	/** The folders that stand before the jar or directory because of the Modeler. */
	List<ModelOverlay> overlays();

	/** Where the other folders come from: the directory, or the jar. */
	String source();

	/**
	 * Lays files over the folder they belong to, checks it together with all that runs
	 * and deploys it.
	 * @param files under bare file names, as the Modeler sends them
	 * @param by user id of who offers them
	 * @return id of the engine's deployment: a new one, or the newest of the folder when
	 * nothing differs
	 * @throws ModelsRefusedException with everything that is wrong; what runs stays as it
	 * is, and the refusal is kept
	 * @throws vn.motcua.shared.RefusedException INVALID when it is not clear which folder
	 * is meant, or a new one is no draft
	 */
	String offer(List<ModelFile> files, String by);

}
