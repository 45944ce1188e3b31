package vn.motcua.catalog.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What analysts read about a rule, in Vietnamese. It stands beside the rule in
 * {@code rules/<id>.md}: three paragraphs, what is demanded, why, how to mend.
 */
public record RuleText(String id, String what, String why, String mend) {

	private static final String WHY = "Vì sao: ";

	private static final String MEND = "Cách sửa: ";

	/** Those of every rule and every reading, in the order they are applied. */
	public static List<RuleText> all() {
		return Stream.concat(Reading.IDS.stream(), Rules.ALL.stream().map(Rule::id)).map(RuleText::of).toList();
	}

	static RuleText of(String id) {
		String resource = "rules/" + id + ".md";
		try (InputStream in = RuleText.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("Rule " + id + " has no words for analysts: write " + resource);
			}
			return parse(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(resource, ex);
		}
	}

	private static RuleText parse(String id, String text) {
		String[] parts = text.strip().split("\\n\\n");
		if (parts.length != 3 || !parts[1].startsWith(WHY) || !parts[2].startsWith(MEND)) {
			throw new IllegalStateException("rules/" + id + ".md must say what, “" + WHY + "…” and “" + MEND + "…”");
		}
		return new RuleText(id, parts[0], parts[1].substring(WHY.length()), parts[2].substring(MEND.length()));
	}

}
