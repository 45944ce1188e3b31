package vn.motcua.catalog.reading;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.catalog.Condition;
import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.PlatformFacts;

/**
 * What a schema cannot say: names that occur twice, conditions and references that name
 * no field, a slug that is not its folder's, patterns that are none.
 */
final class References {

	private static final String RULE = "yaml-reference";

	private static final Set<String> CONDITION_KEYS = Set.of("when", "requiredWhen", "postageWhen");

	private final YamlFile yaml;

	private final Set<String> names = new HashSet<>(Set.of("channel", "agencyLevel", "item"));

	private References(YamlFile yaml) {
		this.yaml = yaml;
	}

	static void procedure(YamlFile yaml, String folder) {
		References check = new References(yaml);
		check.common(folder);
		check.unique("papers", "id");
		check.unique("limits", "case");
		check.unique("results", "id");
		check.unique("parts", "id");
		check.unique("supplementReasons", "code");
		check.unique("refusalReasons", "code");
		check.applicantFields();
		check.sameEvent();
	}

	static void block(YamlFile yaml, String folder) {
		new References(yaml).common(folder);
	}

	private void common(String folder) {
		String slug = this.yaml.tree().path("slug").asText();
		if (!slug.equals(folder)) {
			this.yaml.report("/slug", "folder-name", "slug là “" + slug + "” nhưng thư mục tên là “" + folder + "”.",
					"Ghi slug: " + folder + ".");
		}
		PlatformFacts.all().stream().map(FieldDefinition::id).forEach(this.names::add);
		collectNames(this.yaml.tree().path("fields"));
		unique("fields", "id");
		unique("steps", "task");
		conditions(this.yaml.tree(), "");
	}

	private void collectNames(JsonNode fields) {
		for (JsonNode field : fields) {
			this.names.add(field.path("id").asText());
			collectNames(field.path("itemFields"));
		}
	}

	private void unique(String list, String key) {
		Set<String> seen = new HashSet<>();
		JsonNode items = this.yaml.tree().path(list);
		for (int i = 0; i < items.size(); i++) {
			String value = items.get(i).path(key).asText();
			if (!seen.add(value)) {
				this.yaml.report("/" + list + "/" + i, RULE, "“" + value + "” xuất hiện hai lần trong " + list + ".",
						"Bỏ hoặc đổi tên một mục.");
			}
		}
	}

	private void applicantFields() {
		for (Map.Entry<String, JsonNode> entry : this.yaml.tree().path("applicantFields").properties()) {
			declared(entry.getValue().asText(), "/applicantFields/" + entry.getKey());
		}
	}

	private void sameEvent() {
		JsonNode same = this.yaml.tree().path("sameEvent");
		for (String key : List.of("list", "from", "to")) {
			if (same.has(key)) {
				declared(same.path(key).asText(), "/sameEvent/" + key);
			}
		}
		for (String key : List.of("by", "tells")) {
			same.path(key).forEach((field) -> declared(field.asText(), "/sameEvent/" + key));
		}
	}

	private void declared(String field, String pointer) {
		if (!this.names.contains(field)) {
			this.yaml.report(pointer, RULE, "Không có trường “" + field + "”.", "Khai báo trường này trong fields.");
		}
	}

	private void conditions(JsonNode node, String pointer) {
		if (node.isObject()) {
			for (Iterator<Map.Entry<String, JsonNode>> it = node.fields(); it.hasNext();) {
				Map.Entry<String, JsonNode> entry = it.next();
				String child = pointer + "/" + entry.getKey();
				if (CONDITION_KEYS.contains(entry.getKey())) {
					condition(entry.getValue().asText(), child);
				}
				else if ("pattern".equals(entry.getKey())) {
					pattern(entry.getValue().asText(), child);
				}
				else {
					conditions(entry.getValue(), child);
				}
			}
		}
		for (int i = 0; node.isArray() && i < node.size(); i++) {
			conditions(node.get(i), pointer + "/" + i);
		}
	}

	private void condition(String text, String pointer) {
		try {
			Set<String> unknown = Condition.parse(text).names();
			unknown.removeAll(this.names);
			unknown.forEach((name) -> this.yaml.report(pointer, "yaml-condition",
					"Điều kiện “" + text + "” dùng trường “" + name + "” chưa khai báo.",
					"Sửa tên trường hoặc khai báo trong fields."));
		}
		catch (IllegalArgumentException ex) {
			this.yaml.report(pointer, "yaml-condition", "Điều kiện “" + text + "” không phải FEEL.",
					"Viết ví dụ: caseType = \"BIRTH\" and childCount > 1.");
		}
	}

	private void pattern(String text, String pointer) {
		try {
			Pattern.compile(text);
		}
		catch (PatternSyntaxException ex) {
			this.yaml.report(pointer, RULE, "“" + text + "” không phải biểu thức chính quy.", "Sửa lại biểu thức.");
		}
	}

}
