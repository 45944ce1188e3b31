package vn.motcua.workbench.replay;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

import vn.motcua.catalog.ModelAcceptance;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;

/**
 * Changed models that are not deployed; the gate has accepted them.
 *
 * @param source Vietnamese: where they come from
 * @param decisions DMN files; what they lack is asked from the newest deployed ones
 * @param diagrams BPMN files; none: the newest deployed ones
 */
public record Candidate(String source, List<byte[]> decisions, List<BpmnModelInstance> diagrams) {

	/** Nothing changed: the newest deployed decisions and diagrams. */
	public static Candidate running() {
		return new Candidate("các quyết định đang chạy", List.of(), List.of());
	}

	/**
	 * The law, the blocks and one procedure of a directory.
	 * @throws IllegalArgumentException when there are no models
	 * @throws vn.motcua.catalog.ModelsRefusedException when the gate refuses any of it
	 */
	public static Candidate directory(Path directory, String slug) {
		List<ModelFolder> folders = ModelSource.directory(directory).read();
		ModelAcceptance.require(folders);
		List<ModelFile> files = folders.stream()
			.filter((folder) -> folder.name().equals(slug) || folder.name().equals("_law") || folder.isBlock())
			.flatMap((folder) -> folder.files().stream())
			.toList();
		return of("thư mục " + directory.getFileName(), files);
	}

	/**
	 * Single DMN files as an analyst hands them over.
	 * @throws vn.motcua.catalog.ModelsRefusedException when the gate refuses one
	 */
	public static Candidate files(List<ModelFile> files) {
		files.forEach(ModelAcceptance::require);
		return of("các tệp đã chọn, còn lại là bản đang chạy", files);
	}

	private static Candidate of(String source, List<ModelFile> files) {
		return new Candidate(source, files.stream().filter((f) -> f.is("dmn")).map(ModelFile::content).toList(),
				files.stream()
					.filter((f) -> f.is("bpmn"))
					.map((f) -> Bpmn.readModelFromStream(new ByteArrayInputStream(f.content())))
					.toList());
	}

}
