package vn.motcua.catalog.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.motcua.catalog.ModelFinding;
import vn.motcua.catalog.gate.RuleText;

/**
 * Findings in SARIF 2.1.0, the format that editors and code hosts show beside the line.
 */
final class Sarif {

	private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

	private Sarif() {
	}

	static Map<String, Object> of(List<ModelFinding> findings) {
		List<RuleText> rules = RuleText.all();
		List<String> ids = rules.stream().map(RuleText::id).toList();
		Map<String, Object> driver = Map.of("name", "motcua check", "language", "vi", "rules",
				rules.stream().map(Sarif::rule).toList());
		Map<String, Object> run = Map.of("tool", Map.of("driver", driver), "columnKind", "utf16CodeUnits", "results",
				findings.stream().map((f) -> result(f, ids.indexOf(f.rule()))).toList());
		return Map.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run));
	}

	private static Map<String, Object> rule(RuleText rule) {
		return Map.of("id", rule.id(), "shortDescription", text(rule.what()), "fullDescription", text(rule.why()),
				"help", text(rule.mend()));
	}

	private static Map<String, Object> result(ModelFinding finding, int ruleIndex) {
		Map<String, Object> result = new LinkedHashMap<>();
		result.put("ruleId", finding.rule());
		if (ruleIndex >= 0) {
			result.put("ruleIndex", ruleIndex);
		}
		result.put("level", "error");
		result.put("message", text(finding.message() + " → " + finding.remedy()));
		result.put("locations", List.of(location(finding)));
		return result;
	}

	private static Map<String, Object> location(ModelFinding finding) {
		Map<String, Object> location = new LinkedHashMap<>();
		location.put("physicalLocation", Map.of("artifactLocation", Map.of("uri", uri(finding.file())), "region",
				Map.of("startLine", Math.max(finding.line(), 1))));
		if (!finding.elementId().isEmpty()) {
			String name = finding.elementName().isEmpty() ? finding.elementId() : finding.elementName();
			location.put("logicalLocations",
					List.of(Map.of("name", name, "fullyQualifiedName", finding.elementId(), "kind", "element")));
		}
		return location;
	}

	private static Map<String, Object> text(String text) {
		return Map.of("text", text);
	}

	/** Relative to the directory that was checked. */
	private static String uri(String file) {
		try {
			return new URI(null, null, file, null).toASCIIString();
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
