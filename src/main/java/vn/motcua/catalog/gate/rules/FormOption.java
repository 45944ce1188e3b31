package vn.motcua.catalog.gate.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldOption;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** A form offers exactly the choices that are declared. */
public class FormOption implements Rule {

	@Override
	public String id() {
		return "form-option";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			Map<String, FieldDefinition> fields = Fields.definitions(models, folder);
			for (FormFile form : models.forms(folder)) {
				form.fields()
					.stream()
					.filter((field) -> fields.containsKey(FormFile.key(field)))
					.forEach((field) -> check(form, field, fields.get(FormFile.key(field)), report));
			}
		}
	}

	private static void check(FormFile form, JsonNode component, FieldDefinition field, Report report) {
		Set<String> declared = field.options().stream().map(FieldOption::value).collect(Collectors.toSet());
		for (JsonNode option : component.path("values")) {
			if (!declared.isEmpty() && !declared.contains(option.path("value").asText())) {
				report.add(
						form.file(), 0, field.id(), "Lựa chọn “" + option.path("value").asText()
								+ "” chưa khai báo cho trường “" + field.id() + "”.",
						"Chọn một trong: " + String.join(", ", new TreeSet<>(declared)) + ".");
			}
		}
	}

}
