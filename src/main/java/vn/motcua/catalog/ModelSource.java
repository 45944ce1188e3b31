package vn.motcua.catalog;

import java.nio.file.Path;
import java.util.List;

import vn.motcua.catalog.reading.ClassPathModels;
import vn.motcua.catalog.reading.DirectoryModels;

/** Where the analysts' folders are read from. */
public interface ModelSource {

	/** All folders as they are now, sorted by name. */
	List<ModelFolder> read();

	/** What an operator reads in messages: the directory, or the jar. */
	String describe();

	/** Whether people may edit the files while the application runs. */
	boolean mayChange();

	/**
	 * A word that changes when a file is added, changed or taken away; cheaper than
	 * reading.
	 */
	String stamp();

	/** The copies on the class path: inside the jar, or in the IDE's output. */
	static ModelSource classPath() {
		return new ClassPathModels();
	}

	/**
	 * A directory that has {@code processes/} and {@code forms/}.
	 * @throws IllegalArgumentException when it does not
	 */
	static ModelSource directory(Path directory) {
		return new DirectoryModels(directory);
	}

}
