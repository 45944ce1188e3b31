package vn.motcua.catalog.gate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;

/**
 * What one FEEL text reads, calls and compares with.
 *
 * @param paths everything it refers to, such as {@code [dossier, childCount]}
 * @param comparisons texts that a path is compared with
 * @param calls first text each function is called with, such as {@code law} with
 * {@code postage}
 * @param bound names it introduces itself
 * @param texts every literal text in it
 * @param reachesJava whether it defines a Java function
 */
public record FeelText(List<List<String>> paths, List<Comparison> comparisons, List<Call> calls, Set<String> bound,
		List<String> texts, boolean reachesJava) {

	/** More than ten times the largest cell of the product. */
	private static final int MAX_LENGTH = 60_000;

	private static final int MAX_NESTING = 40;

	private static final int CACHE = 5_000;

	private static final FeelEngineApi FEEL = FeelEngineBuilder.forJava().build();

	private static final Map<String, Optional<FeelText>> SEEN = new ConcurrentHashMap<>();

	/** A path and a text it is compared with. */
	public record Comparison(List<String> path, String value) {
	}

	/** A function and the first of its text arguments, null when there is none. */
	public record Call(String function, String text) {
	}

	/** Empty when the text is no FEEL expression, or one too large to be meant well. */
	public static Optional<FeelText> expression(String text) {
		return parsed("=" + text, text, false);
	}

	/** The same for the test in a cell of a decision table. */
	public static Optional<FeelText> unaryTests(String text) {
		return parsed("?" + text, text, true);
	}

	private static Optional<FeelText> parsed(String key, String text, boolean unary) {
		Optional<FeelText> known = SEEN.get(key);
		if (known == null) {
			known = parse(text, unary);
			if (SEEN.size() >= CACHE) {
				SEEN.clear();
			}
			SEEN.put(key, known);
		}
		return known;
	}

	private static Optional<FeelText> parse(String text, boolean unary) {
		if (text.length() > MAX_LENGTH || nesting(text) > MAX_NESTING) {
			return Optional.empty();
		}
		try {
			ParseResult result = unary ? FEEL.parseUnaryTests(text) : FEEL.parseExpression(text);
			return result.isSuccess() ? Optional.of(FeelWalk.of(result.parsedExpression().expression()))
					: Optional.empty();
		}
		catch (StackOverflowError ex) {
			return Optional.empty();
		}
	}

	private static int nesting(String text) {
		int depth = 0;
		int deepest = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			depth += ("([{".indexOf(c) >= 0) ? 1 : (")]}".indexOf(c) >= 0) ? -1 : 0;
			deepest = Math.max(deepest, depth);
		}
		return deepest;
	}

}
