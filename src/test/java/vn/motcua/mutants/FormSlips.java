package vn.motcua.mutants;

import java.util.List;

/** Slips in a form. */
final class FormSlips {

	private static final String FILE = ".form";

	private static final String COMPONENT = "\\{\\s+\"id\": \"Field_\\w+\",\\s+\"key\": \"[^\"]+\"";

	static final List<MutantKind> KINDS = List.of(of("rename form", "^(  \"id\": \"[a-z][\\w-]+-[\\w-]+)\"", "$1s\""),
			of("rename key", "\"key\": \"(\\w+)\"", "\"key\": \"$1s\""),
			of("key twice", "\"key\": \"(\\w+)\"(.*?)\"key\": \"(\\w+)\"", "\"key\": \"$1\"$2\"key\": \"$1\""),
			of("delete form field", ",\\n( +)" + COMPONENT + ".*?\\n\\1\\}", ""),
			of("swap component", "\"type\": \"(select|radio|number|datetime|checkbox|checklist)\"",
					"\"type\": \"textfield\""),
			of("unknown component", "\"type\": \"(textfield|textarea)\"", "\"type\": \"filepicker\""),
			of("misspell option", "\"value\": \"([A-Z_]+)\"", "\"value\": \"$1S\""),
			of("delete option", "\\{\\s+\"label\": \"[^\"]*\",\\s+\"value\": \"[^\"]*\"\\s+\\},\\s+", ""),
			of("misspell constant of form", "(\"hide\": \"[^\\n]*\\\\\")([A-Z_]+)(\\\\\")", "$1$2S$3"),
			of("misspell name in form", "\"hide\": \"=not\\((\\w+) ", "\"hide\": \"=not($1s "),
			of("broken condition of form", "(\"hide\": \"=not)\\(", "$1(("),
			of("too new form", "\"schemaVersion\": 16", "\"schemaVersion\": 18"),
			MutantKind.of("not required in filing", "-submit.form", "\"required\": true", "\"required\": false"),
			MutantKind.of("longer in filing", "-submit.form", "\"maxLength\": (\\d+)", "\"maxLength\": $10"));

	private FormSlips() {
	}

	private static MutantKind of(String name, String place, String replacement) {
		return MutantKind.of(name, FILE, place, replacement);
	}

}
