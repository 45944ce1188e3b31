package vn.motcua.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The files of one procedure, block or law folder: those below {@code processes/<name>/}
 * and {@code forms/<name>/}.
 *
 * @param name {@code <slug>}, {@code _shared/<block>}, {@code _law}, {@code _template} or
 * {@code .camunda}; empty for files that lie in no folder
 * @param files sorted by name
 */
public record ModelFolder(String name, List<ModelFile> files) {

	public ModelFolder {
		files = List.copyOf(files);
	}

	/** Whether it is a procedure: not shared, not law, not the template. */
	public boolean isProcedure() {
		return !this.name.isEmpty() && !this.name.startsWith("_") && !this.name.startsWith(".");
	}

	public boolean isBlock() {
		return this.name.startsWith("_shared/");
	}

	/**
	 * Whether it is the folder that analysts copy: checked like the others, not deployed.
	 */
	public boolean isTemplate() {
		return this.name.equals("_template");
	}

	/** The last part of the name, without a leading underscore. */
	public String slug() {
		String last = this.name.substring(this.name.lastIndexOf('/') + 1);
		return last.startsWith("_") ? last.substring(1) : last;
	}

	public Optional<ModelFile> file(String resourceName) {
		return this.files.stream().filter((f) -> f.name().equals(resourceName)).findFirst();
	}

	/** Files whose name ends with the extension. */
	public List<ModelFile> files(String extension) {
		return this.files.stream().filter((f) -> f.is(extension)).toList();
	}

	/** Equal for equal names and contents. */
	public String fingerprint() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (ModelFile file : this.files) {
				digest.update((file.name() + "\n" + file.content().length + "\n").getBytes(StandardCharsets.UTF_8));
				digest.update(file.content());
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
