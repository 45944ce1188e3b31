package vn.motcua.scenario;

import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The JSON schema editors complete scenario files with, made from the words the reader
 * knows; {@code processes/.camunda/scenario.schema.json} is a copy of it.
 */
final class ScenarioSchema {

	private static final ObjectMapper JSON = new ObjectMapper();

	private ScenarioSchema() {
	}

	static ObjectNode document() {
		ObjectNode root = JSON.createObjectNode();
		root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		root.put("title", "Kịch bản");
		root.put("description", "Một câu chuyện của một hồ sơ, chạy thử trên mô hình thật.");
		ObjectNode file = mapping("Hồ sơ được nộp thế nào.", Slot.FILING);
		ObjectNode steps = JSON.createObjectNode().put("type", "array").put("minItems", 1);
		steps.put("description", "Các bước theo thứ tự; mỗi mục bắt đầu bằng một từ.");
		ArrayNode words = steps.putObject("items").putArray("oneOf");
		for (StepKind kind : StepKind.values()) {
			words.add(step(kind));
		}
		mapping(root, Slot.TOP);
		((ObjectNode) root.get("properties")).set("file", file);
		((ObjectNode) root.get("properties")).set("then", steps);
		((ArrayNode) root.get("required")).add("file");
		return root;
	}

	private static ObjectNode step(StepKind kind) {
		ObjectNode step = JSON.createObjectNode().put("type", "object").put("description", kind.aboutVi());
		ObjectNode properties = step.putObject("properties");
		ObjectNode value = value(kind);
		value.put("description", kind.aboutVi() + " Ví dụ: " + kind.example());
		properties.set(kind.word(), value);
		kind.modifiers().forEach((slot) -> properties.set(slot.name(), slot(slot)));
		step.putArray("required").add(kind.word());
		step.put("additionalProperties", false);
		return step;
	}

	private static ObjectNode value(StepKind kind) {
		return switch (kind.shape()) {
			case NAME -> one(kind.type());
			case NAMES -> many(kind.type());
			case VALUES -> values(kind);
			case NAME_OR_VALUES -> either(one(kind.type()), values(kind));
		};
	}

	private static ObjectNode values(StepKind kind) {
		return kind.keys().isEmpty() ? free(kind.type()) : mapping(kind.aboutVi(), kind.keys());
	}

	private static ObjectNode mapping(String aboutVi, List<Slot> slots) {
		return mapping(JSON.createObjectNode().put("description", aboutVi), slots);
	}

	private static ObjectNode mapping(ObjectNode target, List<Slot> slots) {
		target.put("type", "object");
		ObjectNode properties = target.putObject("properties");
		ArrayNode required = target.putArray("required");
		for (Slot slot : slots) {
			properties.set(slot.name(), slot(slot));
			if (slot.required()) {
				required.add(slot.name());
			}
		}
		return target.put("additionalProperties", false);
	}

	private static ObjectNode slot(Slot slot) {
		ObjectNode schema = slot.free() ? free(slot.type()) : slot.many() ? many(slot.type()) : one(slot.type());
		return schema.put("description", slot.aboutVi());
	}

	private static ObjectNode free(ValueType key) {
		ObjectNode schema = JSON.createObjectNode().put("type", "object");
		if (!key.pattern().isEmpty() || !key.choices().isEmpty()) {
			schema.set("propertyNames", one(key));
		}
		return schema;
	}

	private static ObjectNode many(ValueType type) {
		ObjectNode item = one(type);
		if (type == ValueType.PAPER) {
			ObjectNode named = JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
			named.putObject("properties").set("id", one(type));
			((ObjectNode) named.get("properties")).set("file", one(ValueType.TEXT));
			named.putArray("required").add("id").add("file");
			item = either(item, named);
		}
		ObjectNode list = JSON.createObjectNode().put("type", "array");
		list.set("items", item);
		return either(item.deepCopy(), list);
	}

	private static ObjectNode one(ValueType type) {
		ObjectNode schema = JSON.createObjectNode();
		switch (type) {
			case ANY -> {
				return schema;
			}
			case WHOLE -> schema.put("type", "integer").put("minimum", 0);
			case YES_NO -> schema.put("type", "boolean");
			default -> schema.put("type", "string");
		}
		if (!type.isBare() && !type.pattern().isEmpty()) {
			schema.put("pattern", "^(" + type.pattern() + ")$");
		}
		if (!type.choices().isEmpty()) {
			ArrayNode choices = schema.putArray("enum");
			type.choices().forEach(choices::add);
		}
		return schema.put("title", type.labelVi());
	}

	private static ObjectNode either(ObjectNode one, ObjectNode other) {
		ObjectNode schema = JSON.createObjectNode();
		schema.putArray("anyOf").add(one).add(other);
		return schema;
	}

}
