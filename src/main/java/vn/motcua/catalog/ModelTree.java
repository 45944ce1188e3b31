package vn.motcua.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The analysts' folders as a {@link ModelCheck} sees them. */
public interface ModelTree {

	List<ModelFolder> folders();

	/** The procedure with the facts of its blocks; empty when its file cannot be read. */
	Optional<Procedure> procedure(ModelFolder folder);

	/** The folder and the blocks that may run for its dossiers. */
	List<ModelFolder> reached(ModelFolder folder);

	/** Kind of every flow node of the folder's diagram, by id: {@code userTask}. */
	Map<String, String> elements(ModelFolder folder);

	/** What the form of each user task asks, by id of the task. */
	Map<String, Set<String>> inputs(ModelFolder folder);

	/** Ids of the folder's decisions. */
	Set<String> decisions(ModelFolder folder);

	/** Whether the file can be read as text. */
	boolean isReadable(ModelFile file);

	/** What the file means, read only once as long as it stays the same. */
	<T> T once(ModelFile file, Class<T> type, Function<ModelFile, T> read);

	/** The names that were probably meant, at most three. */
	static List<String> nearest(String wrong, Collection<String> names) {
		return vn.motcua.catalog.gate.Nearest.of(wrong, names);
	}

}
