package vn.motcua.mutants;

import java.util.List;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;

/**
 * One small wrong change to one good file.
 *
 * @param id kind, file and what was changed: the same in every run
 * @param folder the folder as it is
 * @param file the changed file
 */
record Mutant(String id, ModelFolder folder, ModelFile file) {

	/** The folders with the changed file in place of the good one. */
	List<ModelFolder> in(List<ModelFolder> folders) {
		return folders.stream().map((f) -> f.name().equals(this.folder.name()) ? changed() : f).toList();
	}

	/** The folder with the change. */
	ModelFolder changed() {
		return new ModelFolder(this.folder.name(),
				this.folder.files().stream().map((f) -> f.name().equals(this.file.name()) ? this.file : f).toList());
	}

	@Override
	public String toString() {
		return this.id;
	}

}
