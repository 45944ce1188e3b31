package vn.motcua.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What runs of one folder: its newest deployment, not the files an analyst may just be
 * editing.
 *
 * @param id changes with every version
 * @param versions newest first
 */
public record DeployedModel(String id, List<ModelVersion> versions, ModelFolder folder) {

	public DeployedModel {
		versions = List.copyOf(versions);
	}

	/** The version that new dossiers start with. */
	public ModelVersion current() {
		return this.versions.get(0);
	}

	public ModelFile diagram() {
		return this.folder.files("bpmn").get(0);
	}

	public Optional<ModelFile> form(String id) {
		return this.folder.files().stream().filter((f) -> f.fileName().equals(id + ".form")).findFirst();
	}

}
