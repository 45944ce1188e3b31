package vn.motcua.catalog;

import java.util.List;

/** What became of every change of a model folder, on all nodes. */
public interface ModelHistory {

	/** What happened to a folder, newest first. */
	List<ModelEvent> history(String folder, int most);

	/** The newest accepted change of each folder. */
	List<ModelEvent> lastAccepted();

	/** The newest deployment of each folder. */
	List<ModelEvent> lastDeployed();

	/** The newest refused change of each folder that had one. */
	List<ModelEvent> lastRefused();

}
