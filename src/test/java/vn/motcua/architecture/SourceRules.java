package vn.motcua.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules about the text of source files, where byte code no longer shows the fault. */
final class SourceRules {

	static final int DELEGATE_LINES = 40;

	static final int FILE_LINES = 250;

	private static final Pattern PROCEDURE_CODE = Pattern.compile("\"\\d\\.\\d{6}\"");

	private static final Pattern PROMISE = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

	private static final Pattern SLEEPING_OR_OFF = Pattern.compile("Thread\\.sl" + "eep|@Dis" + "abled");

	private SourceRules() {
	}

	/** Procedure N must not need Java: no slug, no procedure code. */
	static List<String> namesAProcedure(String file, String text, List<String> slugs) {
		List<String> found = new ArrayList<>();
		for (String slug : slugs) {
			if (text.contains("\"" + slug + "\"") || text.contains("\"" + slug + "-")) {
				found.add(file + " names the procedure " + slug);
			}
		}
		if (PROCEDURE_CODE.matcher(text).find()) {
			found.add(file + " names a procedure code");
		}
		return found;
	}

	/** A delegate reads, makes one call, writes. */
	static List<String> tooLong(String file, String text) {
		long lines = text.lines().count();
		long code = text.lines()
			.map(String::strip)
			.filter((l) -> !l.isEmpty() && !l.startsWith("import ") && !l.startsWith("package ") && !l.startsWith("*")
					&& !l.startsWith("/*") && !l.startsWith("//"))
			.count();
		if (file.endsWith("Delegate.java") && code > DELEGATE_LINES) {
			return List.of(file + " has " + code + " lines; a delegate has at most " + DELEGATE_LINES);
		}
		return (lines > FILE_LINES) ? List.of(file + " has " + lines + " lines; at most " + FILE_LINES) : List.of();
	}

	static List<String> promises(String file, String text) {
		return PROMISE.matcher(text).find() ? List.of(file + " promises instead of doing") : List.of();
	}

	static List<String> sleepsOrIsOff(String file, String text) {
		return SLEEPING_OR_OFF.matcher(text).find() ? List.of(file + " sleeps or is switched off") : List.of();
	}

	/** Every file below {@code root} with this ending. */
	static List<Path> files(Path root, String ending) {
		try (Stream<Path> all = Files.walk(root)) {
			return all.filter((p) -> p.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(root.toString(), ex);
		}
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(file.toString(), ex);
		}
	}

}
