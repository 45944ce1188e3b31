package vn.motcua.mutants;

import java.util.List;

/** Slips in a decision. */
final class DecisionSlips {

	private static final String FILE = ".dmn";

	static final List<MutantKind> KINDS = List.of(of("rename decision", "(<decision id=\"[\\w-]+)\"", "$1s\""),
			of("misspell field", "dossier\\.(\\w+)", "dossier.$1s"),
			of("misspell needed field", "need\\(dossier, \"(\\w+)\"", "need(dossier, \"$1s\""),
			of("misspell law", "law\\(\"([\\w-]+)\"", "law(\"$1s\""),
			of("misspell decision constant", "(dossier\\.\\w+ = \")([A-Z_]+)\"", "$1$2S\""),
			of("broken cell", "\\)</text>", "</text>"),
			of("other language", "<(inputEntry|literalExpression) id", "<$1 expressionLanguage=\"juel\" id"),
			of("other divisor", "/ 100\\b", "/ 1000"),
			of("other sign", "round half up\\((\\w+) \\*", "round half up(-$1 *"),
			of("other operator in amount", "(?<=amount: round half up\\()([^,\\n]*?) (\\*|/) ", "$1 + "),
			of("misspell variable", "(?<=[:;=] )today\\b|\\btoday(?=\\.)", "todays"),
			of("swap decision inputs", "(<input id[^>]*>.*?</input>)(\\s*)(<input id[^>]*>.*?</input>)", "$3$2$1"),
			of("delete decision input", "<input id[^>]*>.*?</input>", ""),
			of("delete cell", "<inputEntry [^>]*>.*?</inputEntry>", ""),
			of("rename output", "(<output [^>]* name=\"\\w+)\"", "$1s\""),
			of("hit policy", "hitPolicy=\"COLLECT\"", "hitPolicy=\"UNIQUE\""),
			of("field of finding", "(<text>\"[a-z]+[A-Z]\\w+)(\"</text>)", "$1s$2"));

	private DecisionSlips() {
	}

	private static MutantKind of(String name, String place, String replacement) {
		return MutantKind.of(name, FILE, place, replacement);
	}

}
