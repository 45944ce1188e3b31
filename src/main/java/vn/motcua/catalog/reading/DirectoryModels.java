package vn.motcua.catalog.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelSource;

/** Reads {@code processes/} and {@code forms/} of a directory that analysts edit. */
public final class DirectoryModels implements ModelSource {

	/** More than the gate accepts, so that a huge file cannot exhaust the memory. */
	private static final int MAX_READ = 4_000_000;

	private final Path directory;

	public DirectoryModels(Path directory) {
		if (!Files.isDirectory(directory.resolve("processes")) || !Files.isDirectory(directory.resolve("forms"))) {
			throw new IllegalArgumentException("Thư mục " + directory.toAbsolutePath()
					+ " không có processes/ và forms/. Hãy chỉ tới thư mục chứa cả hai (thuộc tính motcua.models).");
		}
		this.directory = directory;
	}

	@Override
	public List<ModelFolder> read() {
		List<ModelFile> files = new ArrayList<>();
		walk((path) -> files.add(new ModelFile(nameOf(path), content(path))));
		return ModelFolders.group(files);
	}

	@Override
	public String stamp() {
		List<String> stamps = new ArrayList<>();
		walk((path) -> {
			BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
			stamps.add(nameOf(path) + " " + file.size() + " " + file.lastModifiedTime().to(TimeUnit.NANOSECONDS));
		});
		Collections.sort(stamps);
		return String.join("\n", stamps);
	}

	private void walk(Visit visit) {
		for (String root : List.of("processes", "forms")) {
			try (Stream<Path> paths = Files.walk(this.directory.resolve(root))) {
				for (Path path : paths.filter(Files::isRegularFile).filter(DirectoryModels::isOurs).toList()) {
					visit.of(path);
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException("Không đọc được " + this.directory.resolve(root), ex);
			}
		}
	}

	@Override
	public boolean mayChange() {
		return true;
	}

	@Override
	public String describe() {
		return this.directory.toAbsolutePath().toString();
	}

	/** The whole file, or enough of an overlong one to be refused. */
	private static byte[] content(Path path) throws IOException {
		try (InputStream in = Files.newInputStream(path)) {
			return in.readNBytes(MAX_READ);
		}
	}

	private String nameOf(Path path) {
		return this.directory.relativize(path).toString().replace('\\', '/');
	}

	/** Leaves out what editors and file managers drop beside the files. */
	private static boolean isOurs(Path path) {
		String name = path.getFileName().toString();
		return !name.startsWith(".") && !name.startsWith("~") && !name.endsWith("~") && !name.endsWith(".swp");
	}

	/** What is done with each file. */
	private interface Visit {

		void of(Path path) throws IOException;

	}

}
