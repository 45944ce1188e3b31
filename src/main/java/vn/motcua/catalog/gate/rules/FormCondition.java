package vn.motcua.catalog.gate.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.catalog.gate.FeelText;
import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** What a form computes is FEEL and names only fields of the form. */
public class FormCondition implements Rule.OfForm {

	/** Lists: the row, the row around it. */
	private static final Set<String> SCOPES = Set.of("this", "parent", "item", "i");

	@Override
	public String id() {
		return "form-condition";
	}

	@Override
	public void check(FormFile form, Report report) {
		Set<String> keys = new HashSet<>(SCOPES);
		form.components().forEach((component) -> keys.add(FormFile.key(component)));
		form.components().forEach((component) -> check(form, keys, component, component, report));
	}

	private static void check(FormFile form, Set<String> keys, JsonNode component, JsonNode node, Report report) {
		for (Map.Entry<String, JsonNode> entry : node.properties()) {
			boolean isHide = "hide".equals(entry.getKey());
			String text = entry.getValue().asText();
			if (entry.getValue().isTextual() && (isHide || text.startsWith("="))) {
				check(form, keys, component.path("id").asText(), text, report);
			}
			else if (entry.getValue().isObject()) {
				check(form, keys, component, entry.getValue(), report);
			}
		}
	}

	private static void check(FormFile form, Set<String> keys, String id, String text, Report report) {
		Optional<FeelText> feel = text.startsWith("=") ? FeelText.expression(text.substring(1)) : Optional.empty();
		if (feel.isEmpty()) {
			report.add(form.file(), 0, id, "Điều kiện “" + text + "” không phải FEEL.",
					"Viết dạng =not(caseType = \"BIRTH\").");
			return;
		}
		for (List<String> path : feel.get().paths()) {
			boolean row = SCOPES.contains(path.get(0)) && path.size() > 1;
			String name = row ? path.get(1) : path.get(0);
			if (!keys.contains(name) && !feel.get().bound().contains(name)) {
				report.add(form.file(), 0, id, "Điều kiện nhắc đến “" + name + "” không có trong biểu mẫu.",
						"Sửa tên trường, hoặc thêm ô này vào biểu mẫu.");
			}
		}
	}

}
