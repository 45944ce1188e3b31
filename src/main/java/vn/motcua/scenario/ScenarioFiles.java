package vn.motcua.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the scenario and model files in a directory with {@code processes/}. */
public final class ScenarioFiles {

	private ScenarioFiles() {
	}

	/**
	 * All scenario files of the named procedures and blocks, or the named files, in a
	 * fixed order; every one when {@code wanted} is empty.
	 * @throws ScenarioException when a name finds nothing
	 */
	public static List<Path> find(Path directory, Set<String> wanted) {
		List<Path> found = all(directory);
		for (String name : wanted) {
			if (found.stream().noneMatch((path) -> is(path, name))) {
				throw new ScenarioException(name, 1, "không có kịch bản nào tên này",
						"ghi tên thư mục, ví dụ some-benefit, hoặc tệp, ví dụ some-benefit/happy-path.yaml");
			}
		}
		return found.stream()
			.filter((path) -> wanted.isEmpty() || wanted.stream().anyMatch((name) -> is(path, name)))
			.toList();
	}

	private static boolean is(Path path, String name) {
		return name.equals(folder(path)) || name.equals(folder(path) + "/" + path.getFileName());
	}

	private static List<Path> all(Path directory) {
		return files(directory, ".yaml").stream()
			.filter((p) -> "scenarios".equals(p.getParent().getFileName().toString()))
			.toList();
	}

	/** All BPMN files, the templates left out. */
	public static List<Path> models(Path directory) {
		return files(directory, ".bpmn").stream()
			.filter((p) -> !"_template".equals(p.getParent().getFileName().toString()))
			.toList();
	}

	private static String folder(Path scenario) {
		return scenario.getParent().getParent().getFileName().toString();
	}

	private static List<Path> files(Path directory, String ending) {
		Path processes = directory.resolve("processes");
		if (!Files.isDirectory(processes)) {
			throw new ScenarioException(processes.toString(), 1, "không có thư mục này",
					"chỉ ra thư mục chứa processes/ và forms/");
		}
		try (Stream<Path> found = Files.walk(processes)) {
			return found.filter((p) -> p.getFileName().toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(processes.toString(), ex);
		}
	}

}
