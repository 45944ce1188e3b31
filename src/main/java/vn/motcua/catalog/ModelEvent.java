package vn.motcua.catalog;

import java.time.Instant;
import java.util.List;

/**
 * What became of one change of a model folder.
 *
 * @param folder name of the {@link ModelFolder}
 * @param by user id, empty for what lay in the jar or the directory
 * @param fingerprint of the folder as it was judged
 * @param deploymentId the engine's deployment, null unless DEPLOYED
 * @param version of the folder's process, null unless DEPLOYED with a process
 * @param findings why it was refused; else empty
 */
public record ModelEvent(long id, String folder, Kind kind, Source source, Instant at, String by, String fingerprint,
		String deploymentId, Integer version, List<ModelFinding> findings) {

	public ModelEvent {
		findings = List.copyOf(findings);
	}

	/** What happened. */
	public enum Kind {

		/** The engine got a new version. */
		DEPLOYED,

		/** The catalogue took new facts; the engine's version is the one before. */
		FACTS,

		/** The folder is gone; running dossiers finish. */
		REMOVED,

		/** The gate or the engine said no; what runs was left alone. */
		REFUSED,

		/** A refused change was taken back before it was mended. */
		REVERTED;

		/** Whether it changed what runs. */
		public boolean isAccepted() {
			return this == DEPLOYED || this == FACTS || this == REMOVED;
		}

	}

	/** Where the change came from. */
	public enum Source {

		JAR, DIRECTORY, MODELER

	}

}
