package vn.motcua.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A directory with as many procedures as wanted: the product's own and copies of them
 * under other names, each a little different so that the gate does not take it for a
 * copy.
 */
final class ManyProcedures {

	private static final List<String> OWN = List.of("maternity-benefit", "sickness-benefit", "si-lump-sum");

	/** Every procedure has it; a copy calls it otherwise. */
	private static final String CHANGED = "EndEvent_DossierRefused";

	private final Path target;

	private final int scenarios;

	/**
	 * @param scenarios at most so many of each procedure and block
	 */
	ManyProcedures(Path target, int scenarios) {
		this.target = target;
		this.scenarios = scenarios;
	}

	void write(int procedures) throws IOException {
		for (String tree : List.of("processes", "forms")) {
			copy(Path.of(tree), this.target.resolve(tree), "", "");
		}
		for (int i = OWN.size(); i < procedures; i++) {
			String slug = OWN.get(i % OWN.size());
			String copy = slug + "-" + (i / OWN.size());
			for (String tree : List.of("processes", "forms")) {
				copy(Path.of(tree, slug), this.target.resolve(tree).resolve(copy), slug, copy);
			}
		}
	}

	private void copy(Path from, Path to, String slug, String copy) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).filter(this::isWanted).toList()) {
				String name = from.relativize(file).toString();
				Path place = to.resolve(slug.isEmpty() ? name : name.replace(slug, copy));
				Files.createDirectories(place.getParent());
				if (slug.isEmpty()) {
					Files.copy(file, place);
				}
				else {
					String number = copy.substring(slug.length() + 1);
					Files.writeString(place,
							Files.readString(file).replace(slug, copy).replaceAll(CHANGED + "\\b", CHANGED + number));
				}
			}
		}
	}

	/** The first scenarios of a folder by name; everything else. */
	private boolean isWanted(Path file) {
		Path parent = file.getParent();
		if (!"scenarios".equals(parent.getFileName().toString())) {
			return true;
		}
		try (Stream<Path> beside = Files.list(parent)) {
			return beside.sorted().limit(this.scenarios).anyMatch(file::equals);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
