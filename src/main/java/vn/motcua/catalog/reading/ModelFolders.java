package vn.motcua.catalog.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;

/** Sorts resource names into folders. */
final class ModelFolders {

	private ModelFolders() {
	}

	static List<ModelFolder> group(List<ModelFile> files) {
		TreeMap<String, List<ModelFile>> folders = new TreeMap<>();
		for (ModelFile file : files) {
			folders.computeIfAbsent(folderOf(file.name()), (name) -> new ArrayList<>()).add(file);
		}
		List<ModelFolder> result = new ArrayList<>();
		folders.forEach((name, content) -> {
			content.sort(Comparator.comparing(ModelFile::name));
			result.add(new ModelFolder(name, content));
		});
		return result;
	}

	/** {@code processes/_shared/intake/x.bpmn} is in {@code _shared/intake}. */
	static String folderOf(String resourceName) {
		String[] parts = resourceName.split("/");
		if (parts.length < 3) {
			return "";
		}
		if (!"_shared".equals(parts[1])) {
			return parts[1];
		}
		return (parts.length > 3) ? "_shared/" + parts[2] : "";
	}

}
