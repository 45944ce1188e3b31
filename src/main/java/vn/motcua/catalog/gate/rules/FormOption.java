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

/** An input offers exactly the choices that are declared. */
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
					.forEach((field) -> compare(form, field, fields.get(FormFile.key(field)), "trường", report));
			}
		}
	}

	/** {@code what}: whether the input is a field or a column of a list. */
	static void compare(FormFile form, JsonNode input, FieldDefinition field, String what, Report report) {
		Set<String> declared = field.options()
			.stream()
			.map(FieldOption::value)
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> offered = new TreeSet<>();
		input.path("values").forEach((option) -> offered.add(option.path("value").asText()));
		if (declared.isEmpty() || offered.isEmpty()) {
			return;
		}
		offered.stream()
			.filter((value) -> !declared.contains(value))
			.forEach((value) -> report.add(form.file(), 0, field.id(),
					"Lựa chọn “" + value + "” chưa khai báo cho " + what + " “" + field.id() + "”.",
					"Chọn một trong: " + String.join(", ", declared) + "."));
		declared.stream()
			.filter((value) -> !offered.contains(value))
			.forEach((value) -> report.add(form.file(), 0, field.id(),
					"Ô của " + what + " “" + field.id() + "” thiếu lựa chọn “" + value + "” đã khai báo.",
					"Thêm lựa chọn này, hoặc bỏ khai báo."));
	}

}
