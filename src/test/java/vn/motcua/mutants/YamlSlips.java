package vn.motcua.mutants;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Slips in procedure.yaml and block.yaml. */
final class YamlSlips {

	private static final String FILE = ".yaml";

	private static final String ITEM = "^  - \\{ ";

	private static final Map<String, String> TYPES = Map.of("TEXT", "INTEGER", "ENUM", "TEXT", "DATE", "TEXT", "MONEY",
			"TEXT", "BOOLEAN", "TEXT", "INTEGER", "DATE", "DECIMAL", "BOOLEAN", "LONG_TEXT", "BOOLEAN", "LIST", "TEXT",
			"PHONE", "DATE");

	static final List<MutantKind> KINDS = List.of(of("rename slug", "^slug: ([\\w-]+)$", "slug: $1s"),
			of("delete field",
					ITEM + "id: [^\\n]*type: [^\\n]*labelVi[^\\n]*\\n|" + ITEM
							+ "id: [^\\n]*labelVi[^\\n]*type: [^\\n]*\\n",
					""),
			MutantKind.of("swap field type", FILE, "(labelVi: [^\\n]*type: )([A-Z_]+)(?=[ ,}])",
					(m, text) -> Optional.ofNullable(TYPES.get(m.group(2))).map((t) -> m.group(1) + t).orElse(null)),
			of("delete paper", ITEM + "id: [^\\n]*requirement: [^\\n]*\\n", ""),
			of("paper not needed", "requirement: MANDATORY", "requirement: OPTIONAL"),
			MutantKind.of("change limit", FILE, "(case: [^\\n]*value: )(\\d+)",
					(m, text) -> m.group(1) + (Integer.parseInt(m.group(2)) + 1)),
			of("change unit of limit", "(case: [^\\n]*unit: )WORKING_DAYS", "$1DAYS"),
			of("delete limit", ITEM + "case: [^\\n]*\\n", ""),
			of("delete role", "(roles: \\[[^\\]]*?), [\\w-]+(?=\\])", "$1"),
			of("delete step time", ITEM + "task: [^\\n]*\\n", ""),
			of("step of another name", "task: UserTask_(\\w+)", "task: UserTask_$1s"),
			MutantKind.of("change step share", FILE, "share: 0\\.(\\d)",
					(m, text) -> "share: 0." + (Integer.parseInt(m.group(1)) % 9 + 1)),
			MutantKind.of("change step hours", FILE, "workingHours: (\\d+)",
					(m, text) -> "workingHours: " + 2 * Integer.parseInt(m.group(1))),
			MutantKind.of("change supplement term", FILE, "(supplementTerm: \\{ value: )(\\d+)",
					(m, text) -> m.group(1) + (Integer.parseInt(m.group(2)) + 1)),
			of("not required", ", required: true", ""),
			of("misspell constant of declaration", "= \"([A-Z_]+)\"", "= \"$1S\""),
			of("misspell name in declaration", "(?<=[wW]hen: ')(\\w+) = ", "$1s = "),
			of("misspell option of field", "\\{ value: ([A-Z_]+),", "{ value: $1S,"),
			of("unknown key", "labelVi:", "label:"),
			of("field twice", "(" + ITEM + "id: [^\\n]*labelVi: [^\\n]*\\n)", "$1$1"),
			of("delete reasons", "^refusalReasons:.*", ""), of("code as number", "code: '([\\d.]+)'", "code: $1"),
			of("other applicant", "(applicantFields: \\{ fullName: \\w+)", "$1s"),
			of("delete code", ITEM + "code: '[^\\n]*\\n", ""), of("pay postage otherwise",
					"postageWhen: 'resultDelivery = \"POST\"'", "postageWhen: 'resultDelivery = \"COUNTER\"'"));

	private YamlSlips() {
	}

	private static MutantKind of(String name, String place, String replacement) {
		return MutantKind.of(name, FILE, place, replacement);
	}

}
