package vn.motcua.catalog.gate.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldOption;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.BpmnFile;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** A condition compares with a value that somebody can choose. */
public class ValueOffered implements Rule {

	@Override
	public String id() {
		return "value-never-given";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			Map<String, FieldDefinition> fields = Fields.definitions(models, folder);
			for (BpmnFile bpmn : models.bpmn(folder)) {
				for (Reads read : Reads.of(bpmn)) {
					Set<String> choices = read.isField() ? declared(fields.get(read.name()))
							: offered(models, folder, read.name());
					if (read.value() != null && !choices.isEmpty() && !choices.contains(read.value())) {
						report.add(bpmn.file(), read.element(),
								"“" + read.name() + "” không bao giờ bằng “" + read.value() + "”.",
								"Dùng một trong: " + String.join(", ", new TreeSet<>(choices)) + ".");
					}
				}
			}
		}
	}

	private static Set<String> declared(FieldDefinition field) {
		return (field == null) ? Set.of()
				: field.options().stream().map(FieldOption::value).collect(Collectors.toSet());
	}

	private static Set<String> offered(Models models, ModelFolder folder, String variable) {
		Set<String> values = new HashSet<>();
		models.forms(folder)
			.stream()
			.flatMap((form) -> form.fields().stream())
			.filter((field) -> FormFile.key(field).equals(variable))
			.forEach((field) -> field.path("values").forEach((option) -> values.add(option.path("value").asText())));
		return values;
	}

}
