package vn.motcua.catalog.deployment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ProcedureStatus;
import vn.motcua.catalog.reading.ProcedureReader;
import vn.motcua.shared.RefusedException;
import vn.motcua.shared.RefusedException.Kind;

/**
 * Finds the folder that bare files of the Modeler belong to and lays them over it. The
 * Modeler sends file names without folders: a file that runs tells its folder by its
 * name, a new one by the slug its name begins with. A folder of its own begins as a
 * draft.
 */
final class OfferedFiles {

	private static final Pattern NAME = Pattern
		.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,79}\\.(?:bpmn|dmn|form)|procedure\\.yaml|block\\.yaml");

	private final Map<String, ModelFolder> running = new TreeMap<>();

	OfferedFiles(Collection<ModelFolder> running) {
		running.stream()
			.filter(FolderDeployer::isDeployable)
			.forEach((folder) -> this.running.put(folder.name(), folder));
	}

	/**
	 * The whole folder as it would be.
	 * @param files bare file names
	 */
	ModelFolder over(List<ModelFile> files) {
		files.forEach(OfferedFiles::checkName);
		if (files.stream().noneMatch((f) -> !f.is("yaml"))) {
			throw refused("NO_MODEL", "Không có tệp .bpmn, .dmn hay .form nào. Hãy mở sơ đồ rồi bấm Deploy.");
		}
		String name = folderOf(files);
		ModelFolder before = this.running.get(name);
		Map<String, ModelFile> content = new TreeMap<>();
		if (before != null) {
			before.files().forEach((file) -> content.put(file.name(), file));
		}
		files.forEach((file) -> {
			String resource = (file.is("form") ? "forms/" : "processes/") + name + "/" + file.name();
			content.put(resource, new ModelFile(resource, file.content()));
		});
		ModelFolder folder = new ModelFolder(name, List.copyOf(content.values()));
		if (before == null) {
			checkNew(folder);
		}
		return folder;
	}

	private static void checkName(ModelFile file) {
		if (!NAME.matcher(file.name()).matches()) {
			throw refused("FILE_NAME", "Không nhận tệp “" + shown(file.name())
					+ "”. Chỉ nhận tệp .bpmn, .dmn, .form và procedure.yaml, tên viết bằng chữ không dấu, số và gạch nối.");
		}
	}

	private static String shown(String name) {
		String plain = name.replaceAll("\\p{Cntrl}", "?");
		return (plain.length() > 80) ? plain.substring(0, 80) + "…" : plain;
	}

	private String folderOf(List<ModelFile> files) {
		List<String> models = files.stream().filter((f) -> !f.is("yaml")).map(ModelFile::name).toList();
		Set<String> folders = new TreeSet<>();
		List<String> unknown = new ArrayList<>();
		models.forEach(
				(file) -> owner(file).or(() -> byPrefix(file)).ifPresentOrElse(folders::add, () -> unknown.add(file)));
		if (folders.isEmpty()) {
			return newFolder(models);
		}
		if (folders.size() > 1 || !unknown.isEmpty()) {
			throw refused("ONE_FOLDER",
					"Mỗi lần chỉ triển khai một thủ tục. Các tệp này thuộc: " + String.join(", ", folders)
							+ (unknown.isEmpty() ? "" : "; chưa rõ của thủ tục nào: " + String.join(", ", unknown))
							+ ". Hãy triển khai riêng từng thủ tục.");
		}
		return folders.iterator().next();
	}

	/** The folder in which a file of this name runs. */
	private Optional<String> owner(String fileName) {
		return this.running.values()
			.stream()
			.filter((folder) -> folder.files().stream().anyMatch((f) -> f.fileName().equals(fileName)))
			.map(ModelFolder::name)
			.findFirst();
	}

	/** The folder whose slug the name of a new file begins with; the longest one. */
	private Optional<String> byPrefix(String fileName) {
		return this.running.values()
			.stream()
			.filter((folder) -> fileName.startsWith(folder.slug() + "-") && !fileName.endsWith(".bpmn"))
			.max(Comparator.comparingInt((ModelFolder folder) -> folder.slug().length()))
			.map(ModelFolder::name);
	}

	private static String newFolder(List<String> models) {
		List<String> diagrams = models.stream().filter((f) -> f.endsWith(".bpmn")).toList();
		if (diagrams.size() != 1) {
			throw refused("FOLDER_UNKNOWN", "Không thủ tục hay khối nào đang chạy có tệp " + String.join(", ", models)
					+ ". Hãy đặt tên tệp bắt đầu bằng tên thư mục của thủ tục, hoặc gửi kèm sơ đồ của thủ tục mới.");
		}
		return diagrams.get(0).replace(".bpmn", "");
	}

	private static void checkNew(ModelFolder folder) {
		boolean draft = ProcedureReader.procedure(folder, new ArrayList<>())
			.filter((procedure) -> procedure.status() == ProcedureStatus.DRAFT)
			.isPresent();
		boolean declared = folder.files("yaml")
			.stream()
			.map(ModelFile::fileName)
			.collect(Collectors.toSet())
			.contains("procedure.yaml");
		if (!declared || !draft) {
			throw refused("NEW_FOLDER", "Chưa có thủ tục “" + folder.name()
					+ "”. Muốn thêm thủ tục từ Camunda Modeler, gửi kèm (Include additional files) tệp procedure.yaml đúng quy định có dòng status: DRAFT.");
		}
	}

	private static RefusedException refused(String code, String message) {
		return new RefusedException(Kind.INVALID, code, "file", message);
	}

}
