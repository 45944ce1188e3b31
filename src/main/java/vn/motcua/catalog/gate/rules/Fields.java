package vn.motcua.catalog.gate.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.catalog.Block;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldOption;
import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.PlatformFacts;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.gate.Models;

/** The fields a folder's forms and expressions may use. */
final class Fields {

	private Fields() {
	}

	/**
	 * By id. A block has its own, the platform's and those that every procedure that
	 * calls it declares.
	 */
	static Map<String, FieldDefinition> definitions(Models models, ModelFolder folder) {
		return models.fields(folder, () -> collected(models, folder));
	}

	private static Map<String, FieldDefinition> collected(Models models, ModelFolder folder) {
		Map<String, FieldDefinition> fields = new LinkedHashMap<>();
		PlatformFacts.all().forEach((f) -> fields.put(f.id(), f));
		models.block(folder).map(Block::fields).orElse(List.of()).forEach((f) -> fields.put(f.id(), f));
		List<Procedure> users = models.users(folder);
		Map<String, Long> declaring = users.stream()
			.flatMap((p) -> p.fields().stream())
			.collect(Collectors.groupingBy(FieldDefinition::id, Collectors.counting()));
		users.stream()
			.flatMap((p) -> p.fields().stream())
			.filter((f) -> declaring.get(f.id()) == users.size())
			.forEach((f) -> fields.merge(f.id(), f, Fields::withAllOptions));
		return fields;
	}

	/** A block may offer what any of its callers declares. */
	private static FieldDefinition withAllOptions(FieldDefinition first, FieldDefinition second) {
		List<FieldOption> options = Stream.concat(first.options().stream(), second.options().stream())
			.distinct()
			.toList();
		return new FieldDefinition(second.id(), second.labelVi(), second.type(), second.required(),
				second.requiredWhen(), second.stage(), options, second.min(), second.max(), second.pattern(),
				second.maxLength(), second.help(), second.itemFields());
	}

	static Set<String> declared(Models models, ModelFolder folder) {
		return definitions(models, folder).keySet();
	}

	static Map<String, FieldType> types(Models models, ModelFolder folder) {
		return definitions(models, folder).values()
			.stream()
			.collect(Collectors.toMap(FieldDefinition::id, FieldDefinition::type));
	}

}
