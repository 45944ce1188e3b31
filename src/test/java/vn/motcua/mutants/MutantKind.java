package vn.motcua.mutants;

import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One kind of slip.
 *
 * @param file what the names of files end with that it fits
 * @param place what is changed
 * @param change the new text of a place; null leaves it alone. Also gets the whole file.
 */
record MutantKind(String name, String file, Pattern place, BiFunction<MatchResult, String, String> change) {

	static MutantKind of(String name, String file, String place, BiFunction<MatchResult, String, String> change) {
		return new MutantKind(name, file, Pattern.compile(place, Pattern.DOTALL | Pattern.MULTILINE), change);
	}

	/** What is replaced by {@code replacement}, with {@code $1} for the first group. */
	static MutantKind of(String name, String file, String place, String replacement) {
		Pattern pattern = Pattern.compile(place, Pattern.DOTALL | Pattern.MULTILINE);
		return new MutantKind(name, file, pattern, (match, text) -> {
			String changed = replacement;
			for (int i = 1; i <= match.groupCount(); i++) {
				changed = changed.replace("$" + i, (match.group(i) == null) ? "" : match.group(i));
			}
			return changed;
		});
	}

}
