package vn.motcua.scenario;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.ModelTree;
import vn.motcua.catalog.PaperRequirement;
import vn.motcua.catalog.Procedure;

/** Everything there is for dossiers of one procedure, its blocks included. */
final class ScenarioWorld {

	/** A code as a decision table gives it out. */
	private static final Pattern CODE = Pattern.compile("(?:\"|&#34;|&quot;)([A-Z][A-Z0-9_]+)(?:\"|&#34;|&quot;)");

	/** What the platform's own check of completeness finds. */
	private static final Set<String> PLATFORM_FINDINGS = Set.of("FIELD_MISSING", "PAPER_MISSING");

	private final Procedure procedure;

	private final Map<String, String> elements = new HashMap<>();

	private final Map<String, Set<String>> inputs = new HashMap<>();

	private final Set<String> decisions = new HashSet<>();

	private final Set<String> findings = new HashSet<>(PLATFORM_FINDINGS);

	private final Set<String> ends;

	ScenarioWorld(ModelTree models, ModelFolder folder) {
		this.procedure = models.procedure(folder).orElse(null);
		this.ends = new HashSet<>(ids(models.elements(folder), "endEvent"));
		for (ModelFolder reached : models.reached(folder)) {
			this.elements.putAll(models.elements(reached));
			if (hasParts()) {
				this.ends.addAll(ids(models.elements(reached), "endEvent"));
			}
			this.inputs.putAll(models.inputs(reached));
			this.decisions.addAll(models.decisions(reached));
			reached.files("dmn").forEach((file) -> {
				Matcher codes = CODE.matcher(file.text());
				while (codes.find()) {
					this.findings.add(codes.group(1));
				}
			});
		}
	}

	/** A part ends in the block that is its model. */
	private boolean hasParts() {
		return this.procedure != null && !this.procedure.parts().isEmpty();
	}

	/** What the reference may name; empty when nobody can tell. */
	Optional<Collection<String>> choices(Reference reference) {
		return Optional.ofNullable(switch (reference.type()) {
			case ELEMENT -> this.elements.keySet();
			case TASK -> ids(this.elements, "userTask");
			case END_EVENT -> this.ends;
			case FINDING -> this.findings;
			case DECISION -> this.decisions;
			case INPUT -> reference.task().isEmpty()
					? this.inputs.values().stream().flatMap(Set::stream).collect(Collectors.toSet())
					: this.inputs.get(reference.task());
			case PAPER ->
				(this.procedure == null) ? null : this.procedure.papers().stream().map(PaperRequirement::id).toList();
			case FIELD -> (this.procedure == null) ? null : fields(reference.value());
			default -> null;
		});
	}

	private Collection<String> fields(String name) {
		int dot = name.indexOf('.');
		if (dot < 0) {
			return this.procedure.fields().stream().map(FieldDefinition::id).collect(Collectors.toSet());
		}
		List<FieldDefinition> columns = this.procedure.field(name.substring(0, dot))
			.map(FieldDefinition::itemFields)
			.orElse(List.of());
		return columns.isEmpty() ? null : columns.stream().map((c) -> name.substring(0, dot + 1) + c.id()).toList();
	}

	private static Set<String> ids(Map<String, String> elements, String kind) {
		return elements.entrySet()
			.stream()
			.filter((e) -> e.getValue().equals(kind))
			.map(Map.Entry::getKey)
			.collect(Collectors.toSet());
	}

}
