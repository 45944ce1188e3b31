package vn.motcua.catalog.deployment;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.springframework.boot.system.ApplicationHome;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.ModelFolder;
import vn.motcua.shared.Sha256;

/**
 * The program that judges models, known by the checksums of everything in its jar. Run
 * from classes, as a developer does, it has none.
 */
@Component
class Program {

	private final File jar;

	Program() {
		this(new ApplicationHome(Program.class).getSource());
	}

	/** Of a jar; a directory or null is no jar. */
	Program(File jar) {
		this.jar = jar;
	}

	/** Equal only for equal programs over equal folders; empty without a jar. */
	Optional<String> fingerprintOver(Collection<ModelFolder> folders) {
		if (this.jar == null || !this.jar.isFile()) {
			return Optional.empty();
		}
		StringBuilder all = new StringBuilder();
		try (JarFile file = new JarFile(this.jar, false)) {
			file.stream()
				.sorted(Comparator.comparing(ZipEntry::getName))
				.forEach((e) -> all.append(e.getName() + " " + e.getSize() + " " + e.getCrc() + "\n"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(this.jar.getName(), ex);
		}
		folders.stream()
			.sorted(Comparator.comparing(ModelFolder::name))
			.forEach((folder) -> all.append(folder.name() + " " + folder.fingerprint() + "\n"));
		return Optional.of(Sha256.of(all.toString()));
	}

}
