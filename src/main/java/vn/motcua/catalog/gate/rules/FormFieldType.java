package vn.motcua.catalog.gate.rules;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** A field is shown by a component that delivers its declared type. */
public class FormFieldType implements Rule {

	@Override
	public String id() {
		return "form-field-type";
	}

	private static final Set<String> TEXT = Set.of("textfield", "textarea", "select", "radio");

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			Map<String, FieldType> types = Fields.types(models, folder);
			for (FormFile form : models.forms(folder)) {
				for (JsonNode field : form.fields()) {
					String key = FormFile.key(field);
					FieldType type = types.get(key);
					if (type != null && !fits(type, field)) {
						report.add(form.file(), 0, key,
								"Trường “" + key + "” có kiểu " + type + " nhưng ô nhập là "
										+ field.path("type").asText() + ".",
								"Dùng ô: " + String.join(", ", new TreeSet<>(components(type))) + ".");
					}
				}
			}
		}
	}

	/** Whether the input can enter such a value. */
	static boolean fits(FieldType type, JsonNode input) {
		return components(type).contains(input.path("type").asText()) || isYesOrNo(type, input);
	}

	/** A question that must be answered shows yes and no instead of a box to tick. */
	private static boolean isYesOrNo(FieldType type, JsonNode field) {
		boolean yesOrNo = type == FieldType.BOOLEAN && field.path("values").size() == 2;
		for (JsonNode option : field.path("values")) {
			yesOrNo &= option.path("value").isBoolean();
		}
		return yesOrNo;
	}

	private static Set<String> components(FieldType type) {
		return switch (type) {
			case BOOLEAN -> Set.of("checkbox");
			case ENUM -> Set.of("select", "radio");
			// by name, from the platform's list
			case AGENCY_CODE -> Set.of("select");
			case MULTI_ENUM -> Set.of("checklist", "taglist");
			case INTEGER, DECIMAL, MONEY -> Set.of("number");
			case DATE, DATE_TIME -> Set.of("datetime");
			case LIST -> Set.of("dynamiclist");
			default -> TEXT;
		};
	}

}
