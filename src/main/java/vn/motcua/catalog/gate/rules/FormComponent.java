package vn.motcua.catalog.gate.rules;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** Forms use only components that Tasklist shows and that run no foreign content. */
public class FormComponent implements Rule.OfForm {

	@Override
	public String id() {
		return "form-component";
	}

	private static final Set<String> SHOWN = Set.of("default", "text", "textfield", "textarea", "number", "checkbox",
			"checklist", "radio", "select", "taglist", "datetime", "image", "table", "group", "dynamiclist", "spacer",
			"separator", "expression");

	@Override
	public void check(FormFile form, Report report) {
		for (JsonNode component : form.components()) {
			String type = component.path("type").asText();
			if (!SHOWN.contains(type)) {
				report.add(form.file(), 0, component.path("id").asText(),
						"Tasklist không hiển thị được thành phần “" + type + "”.", "filepicker".equals(type)
								? "Bỏ đi: giấy tờ được tải lên trong khung hồ sơ." : "Dùng thành phần khác.");
			}
		}
	}

}
