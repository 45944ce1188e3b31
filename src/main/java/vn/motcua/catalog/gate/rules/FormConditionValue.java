package vn.motcua.catalog.gate.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldOption;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.FeelText;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** A form hides and shows by values that can be chosen. */
public class FormConditionValue implements Rule {

	@Override
	public String id() {
		return "form-condition-value";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			Map<String, FieldDefinition> fields = Fields.definitions(models, folder);
			models.forms(folder)
				.forEach((form) -> form.components().forEach((component) -> check(form, component, fields, report)));
		}
	}

	private static void check(FormFile form, JsonNode component, Map<String, FieldDefinition> fields, Report report) {
		String hide = component.path("conditional").path("hide").asText();
		if (!hide.startsWith("=")) {
			return;
		}
		FeelText.expression(hide.substring(1)).ifPresent((feel) -> feel.comparisons().forEach((comparison) -> {
			String key = comparison.path().get(comparison.path().size() - 1);
			Set<String> choices = choices(form, key, fields);
			if (!choices.isEmpty() && !choices.contains(comparison.value())) {
				report.add(form.file(), 0, component.path("id").asText(),
						"“" + key + "” không bao giờ bằng “" + comparison.value() + "”.",
						"Dùng một trong: " + String.join(", ", new TreeSet<>(choices)) + ".");
			}
		}));
	}

	private static Set<String> choices(FormFile form, String key, Map<String, FieldDefinition> fields) {
		Set<String> offered = new TreeSet<>();
		form.components()
			.stream()
			.filter((c) -> FormFile.key(c).equals(key))
			.forEach((c) -> c.path("values").forEach((option) -> offered.add(option.path("value").asText())));
		FieldDefinition field = fields.get(key);
		return (!offered.isEmpty() || field == null) ? offered
				: field.options().stream().map(FieldOption::value).collect(Collectors.toSet());
	}

}
