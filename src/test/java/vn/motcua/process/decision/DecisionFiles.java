package vn.motcua.process.decision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import vn.motcua.process.DecisionOutcome;

/**
 * The real DMN files on the real evaluator, without engine and database. A law table can
 * be given another text, to test a configuration.
 */
public class DecisionFiles implements DecisionSource {

	private static final Path PROCESSES = Path.of("processes");

	private final Map<String, Deployed> parsed = new HashMap<>();

	private final DecisionEvaluator evaluator = new DecisionEvaluator(this);

	@Override
	public Optional<Deployed> latest(String key) {
		Path file = PROCESSES.resolve("_law").resolve(key.substring("law-".length()) + ".dmn");
		return Files.exists(file) ? Optional.of(parse(key, file)) : Optional.empty();
	}

	/** Evaluates {@code processes/<slug>/<key>.dmn}. */
	public DecisionOutcome evaluate(String slug, String key, Map<String, Object> variables) {
		return evaluate(slug, key, key, variables);
	}

	/** Evaluates one of several decisions in {@code processes/<slug>/<file>.dmn}. */
	public DecisionOutcome evaluate(String slug, String file, String key, Map<String, Object> variables) {
		return this.evaluator.evaluate(key, parse(key, PROCESSES.resolve(slug).resolve(file + ".dmn")), variables);
	}

	public LawTables laws() {
		return new LawTables(this, this.evaluator);
	}

	/**
	 * Puts {@code replacement} for {@code text} in a law table, as an analyst would:
	 * version 2.
	 */
	public DecisionFiles changing(String table, String text, String replacement) {
		String original = read(PROCESSES.resolve("_law").resolve(table + ".dmn"));
		if (!original.contains(text)) {
			throw new IllegalArgumentException(table + ".dmn does not contain " + text);
		}
		this.parsed.put("law-" + table, parse("law-" + table, original.replace(text, replacement), 2));
		return this;
	}

	private Deployed parse(String key, Path file) {
		return this.parsed.computeIfAbsent(key, (k) -> parse(k, read(file), 1));
	}

	private Deployed parse(String key, String xml, int version) {
		return new Deployed(
				this.evaluator.dmn().parseDecision(key, new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))),
				key + ":" + version, version);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
