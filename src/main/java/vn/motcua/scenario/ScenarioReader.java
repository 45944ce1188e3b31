package vn.motcua.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import vn.motcua.catalog.ModelFile;

/** Reads scenario files strictly: every mistake is told with file, line, remedy. */
public final class ScenarioReader {

	private ScenarioReader() {
	}

	/**
	 * Reads one file that lies in {@code <folder>/scenarios/}.
	 * @throws ScenarioException with every mistake
	 */
	public static Scenario read(Path path) {
		try {
			byte[] content = Files.readAllBytes(path);
			new ModelFile(path.toString(), content).unreadable().ifPresent((finding) -> {
				throw new ScenarioException(path.toString(), Math.max(1, finding.line()),
						finding.message().replaceFirst("\\.$", ""), finding.remedy().replaceFirst("\\.$", ""));
			});
			return read(path, new ModelFile(path.toString(), content).text());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(path.toString(), ex);
		}
	}

	/** Reads a file whose text is already at hand. */
	public static Scenario read(Path path, String text) {
		ScenarioText read = ScenarioText.of(path, text);
		if (!read.faults().isEmpty()) {
			throw new ScenarioException(read.faults());
		}
		return read.scenario();
	}

}
