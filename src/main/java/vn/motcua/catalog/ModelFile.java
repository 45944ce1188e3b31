package vn.motcua.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import vn.motcua.catalog.gate.FileText;

/**
 * One file of an analyst.
 *
 * @param name the resource name, the same in an IDE, in the jar and in a directory:
 * {@code processes/<slug>/<slug>.bpmn}
 */
public record ModelFile(String name, byte[] content) {

	/** Whether the name ends in {@code .bpmn}, {@code .form} … */
	public boolean is(String extension) {
		return this.name.endsWith("." + extension);
	}

	/** Why nobody can read it: size, encoding, traces of a merge, tabs in YAML. */
	public Optional<ModelFinding> unreadable() {
		return FileText.fault(this);
	}

	public String fileName() {
		return this.name.substring(this.name.lastIndexOf('/') + 1);
	}

	public String text() {
		return new String(this.content, StandardCharsets.UTF_8);
	}

}
