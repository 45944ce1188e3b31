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
	 * Checks a whole folder together with all that runs and deploys it.
	 * @param folder all its files, not only the changed ones
	 * @param by user id of who offers it
	 * @return id of the engine's deployment: a new one, or the newest of the folder when
	 * nothing differs
	 * @throws ModelsRefusedException with everything that is wrong; what runs stays as it
	 * is, and the refusal is kept
	 */
	String offer(ModelFolder folder, String by);

}
