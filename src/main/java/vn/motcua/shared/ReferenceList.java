package vn.motcua.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Small code lists shipped beside this class: one entry a line, fields by semicolon. */
final class ReferenceList {

	private ReferenceList() {
	}

	static List<String[]> read(String file) {
		try (InputStream in = ReferenceList.class.getResourceAsStream(file)) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return text.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map((line) -> line.split(";", -1))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file, ex);
		}
	}

}
