package vn.motcua.catalog.deployment;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.springframework.boot.system.ApplicationHome;
import org.springframework.stereotype.Component;

import vn.motcua.catalog.ModelFolder;

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
		MessageDigest digest = sha256();
		try (JarFile file = new JarFile(this.jar, false)) {
			List<? extends ZipEntry> entries = file.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
			entries.forEach((e) -> add(digest, e.getName() + " " + e.getSize() + " " + e.getCrc()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(this.jar.getName(), ex);
		}
		folders.stream()
			.sorted(Comparator.comparing(ModelFolder::name))
			.forEach((folder) -> add(digest, folder.name() + " " + folder.fingerprint()));
		return Optional.of(HexFormat.of().formatHex(digest.digest()));
	}

	private static void add(MessageDigest digest, String line) {
		digest.update((line + "\n").getBytes(StandardCharsets.UTF_8));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
