package vn.motcua.catalog.gate.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.motcua.catalog.Block;
import vn.motcua.catalog.Condition;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldOption;
import vn.motcua.catalog.Limit;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.PaperRequirement;
import vn.motcua.catalog.PortalCode;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.gate.FeelText;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** A condition of procedure.yaml compares with a value that can be chosen. */
public class ConditionValue implements Rule {

	@Override
	public String id() {
		return "condition-value";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			models.procedure(folder)
				.ifPresent((p) -> check(file(folder, "procedure.yaml"), p.fields(), conditions(p), report));
			models.block(folder)
				.map(Block::fields)
				.ifPresent((fields) -> check(file(folder, "block.yaml"), fields, required(fields), report));
		}
	}

	private static ModelFile file(ModelFolder folder, String name) {
		return folder.file("processes/" + folder.name() + "/" + name).orElseThrow();
	}

	private static Stream<Condition> conditions(Procedure procedure) {
		Stream<Condition> rest = Stream
			.of(procedure.papers().stream().map(PaperRequirement::when), procedure.limits().stream().map(Limit::when),
					procedure.codes().stream().map(PortalCode::when))
			.flatMap((s) -> s);
		Condition postage = (procedure.fee() != null) ? procedure.fee().postageWhen() : null;
		return Stream.of(required(procedure.fields()), rest, Stream.ofNullable(postage)).flatMap((s) -> s);
	}

	private static Stream<Condition> required(List<FieldDefinition> fields) {
		return fields.stream()
			.flatMap((f) -> Stream.concat(Stream.ofNullable(f.requiredWhen()), required(f.itemFields())));
	}

	private static void check(ModelFile file, List<FieldDefinition> fields, Stream<Condition> conditions,
			Report report) {
		conditions.filter(java.util.Objects::nonNull)
			.distinct()
			.filter((condition) -> file.text().contains(condition.text()))
			.flatMap((condition) -> FeelText.expression(condition.text()).stream())
			.flatMap((feel) -> feel.comparisons().stream())
			.forEach((comparison) -> check(file, fields, comparison, report));
	}

	private static void check(ModelFile file, List<FieldDefinition> fields, FeelText.Comparison comparison,
			Report report) {
		Set<String> choices = choices(fields, comparison.path());
		if (!choices.isEmpty() && !choices.contains(comparison.value())) {
			report.add(file, 0, comparison.value(),
					"“" + String.join(".", comparison.path()) + "” không bao giờ bằng “" + comparison.value() + "”.",
					"Dùng một trong: " + String.join(", ", new TreeSet<>(choices)) + ".");
		}
	}

	private static Set<String> choices(List<FieldDefinition> fields, List<String> path) {
		FieldDefinition field = fields.stream().filter((f) -> f.id().equals(path.get(0))).findFirst().orElse(null);
		if (field == null) {
			return "channel".equals(path.get(0)) ? Set.of("COUNTER", "ONLINE", "POST") : Set.of();
		}
		return (path.size() > 1) ? choices(field.itemFields(), path.subList(1, path.size()))
				: field.options().stream().map(FieldOption::value).collect(Collectors.toSet());
	}

}
