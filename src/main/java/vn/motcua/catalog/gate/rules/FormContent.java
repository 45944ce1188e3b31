package vn.motcua.catalog.gate.rules;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.catalog.gate.FormFile;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;

/** Texts of a form are plain: no HTML, no program, no picture from elsewhere. */
public class FormContent implements Rule.OfForm {

	private static final Pattern HTML = Pattern
		.compile("<\\s*[a-zA-Z/!]|(?:javascript|vbscript)\\s*:|data\\s*:\\s*text", Pattern.CASE_INSENSITIVE);

	private static final Pattern PICTURE = Pattern.compile("data:image/(?:png|jpeg|gif|webp);base64,.*",
			Pattern.DOTALL);

	@Override
	public String id() {
		return "form-html";
	}

	@Override
	public void check(FormFile form, Report report) {
		for (JsonNode component : form.components()) {
			check(form, component.path("id").asText(), component, report);
			if ("image".equals(component.path("type").asText())
					&& !PICTURE.matcher(component.path("source").asText()).matches()) {
				report.add(form.file(), 0, component.path("id").asText(), "Ảnh lấy từ nơi khác.",
						"Nhúng ảnh PNG hoặc JPEG vào biểu mẫu, hoặc bỏ ảnh.");
			}
		}
	}

	private static void check(FormFile form, String id, JsonNode node, Report report) {
		for (Map.Entry<String, JsonNode> entry : node.properties()) {
			boolean own = !Set.of("components", "pattern", "conditional").contains(entry.getKey());
			if (own && entry.getValue().isTextual() && HTML.matcher(entry.getValue().asText()).find()) {
				report.add(form.file(), 0, id, "Chữ trong “" + entry.getKey() + "” chứa HTML hoặc mã.",
						"Chỉ viết chữ thường; xuống dòng và in đậm bằng Markdown.");
			}
			else if (own) {
				check(form, id, entry.getValue(), report);
			}
		}
		if (node.isArray()) {
			node.forEach((item) -> check(form, id, item, report));
		}
	}

}
