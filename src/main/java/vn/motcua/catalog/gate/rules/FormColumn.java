package vn.motcua.catalog.gate.rules;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/**
 * Inside a list a form asks for the declared columns, each once, with the right input and
 * the declared choices.
 */
public class FormColumn implements Rule {

	@Override
	public String id() {
		return "form-column";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			Map<String, FieldDefinition> fields = Fields.definitions(models, folder);
			for (FormFile form : models.forms(folder)) {
				for (JsonNode list : form.fields()) {
					FieldDefinition field = fields.get(FormFile.key(list));
					if (field != null && !field.itemFields().isEmpty()) {
						Map<String, FieldDefinition> columns = field.itemFields()
							.stream()
							.collect(Collectors.toMap(FieldDefinition::id, Function.identity()));
						check(form, list, columns, new HashSet<>(), report);
					}
				}
			}
		}
	}

	private static void check(FormFile form, JsonNode parent, Map<String, FieldDefinition> columns, Set<String> seen,
			Report report) {
		for (JsonNode input : parent.path("components")) {
			String key = input.path("key").asText();
			if (key.isEmpty()) {
				check(form, input, columns, seen, report);
			}
			else if (!columns.containsKey(key)) {
				report.add(form.file(), 0, key, "Danh sách không có cột “" + key + "”.",
						"Dùng một trong: " + String.join(", ", new TreeSet<>(columns.keySet())) + ".");
			}
			else {
				if (!seen.add(key)) {
					report.add(form.file(), 0, key, "Cột “" + key + "” có hai ô nhập.", "Giữ lại một ô.");
				}
				check(form, input, columns.get(key), report);
			}
		}
	}

	private static void check(FormFile form, JsonNode input, FieldDefinition column, Report report) {
		if (!FormFieldType.fits(column.type(), input)) {
			report.add(form.file(), 0, column.id(), "Cột “" + column.id() + "” có kiểu " + column.type()
					+ " nhưng ô nhập là " + input.path("type").asText() + ".", "Đổi loại ô nhập.");
		}
		FormOption.compare(form, input, column, "cột", report);
	}

}
