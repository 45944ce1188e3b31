package vn.motcua.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads values as their slots want them and keeps what they refer to. */
final class SlotReader {

	private static final List<String> PAPER_KEYS = List.of("id", "file");

	private final List<Reference> references;

	SlotReader(List<Reference> references) {
		this.references = references;
	}

	/** The given values by name; a slot that is needed and not given is told. */
	Map<String, Object> values(YamlNode owner, Map<String, YamlNode> given, List<Slot> slots, String task) {
		Map<String, Object> values = new LinkedHashMap<>();
		for (Slot slot : slots) {
			YamlNode node = given.get(slot.name());
			if (node != null) {
				values.put(slot.name(), value(node, slot, task));
			}
			else if (slot.required()) {
				owner.complain("thiếu khóa “" + slot.name() + "”",
						"thêm " + slot.name() + ": " + slot.type().labelVi());
			}
		}
		return values;
	}

	private Object value(YamlNode node, Slot slot, String task) {
		if (slot.free()) {
			return free(node, slot.type(), task);
		}
		return slot.many() ? many(node, slot.type()) : one(node, slot.type());
	}

	/** A list of values, each a text; papers may be mappings. */
	List<Object> many(YamlNode node, ValueType type) {
		List<Object> values = new ArrayList<>();
		node.items()
			.forEach((item) -> values.add((type == ValueType.PAPER && item.isMap()) ? paper(item) : one(item, type)));
		return values;
	}

	private Object paper(YamlNode node) {
		Map<String, YamlNode> keys = node.map(PAPER_KEYS);
		Optional.ofNullable(keys.get("id")).ifPresent((id) -> one(id, ValueType.PAPER));
		if (keys.size() < PAPER_KEYS.size()) {
			node.complain("giấy tờ thiếu id hoặc file", "viết { id: mã giấy tờ, file: tên tệp.pdf }");
		}
		return node.value();
	}

	/** A mapping with any values, the keys of which are of the type. */
	Map<String, Object> free(YamlNode node, ValueType type, String task) {
		Map<String, Object> values = new LinkedHashMap<>();
		if (node.isNull()) {
			node.complain("ở đây cần các cặp khóa: giá trị", "viết { khóa: giá trị }, hoặc bỏ khóa này");
			return values;
		}
		node.map(List.of());
		for (Map.Entry<YamlNode, YamlNode> entry : node.keys()) {
			String key = String.valueOf(one(entry.getKey(), type, task));
			values.put(key, entry.getValue().value());
			if (type == ValueType.FIELD && entry.getValue().isList()) {
				columns(key, entry.getValue());
			}
		}
		return values;
	}

	private void columns(String list, YamlNode rows) {
		rows.items()
			.stream()
			.filter(YamlNode::isMap)
			.forEach((row) -> row.map(List.of())
				.forEach((column, value) -> this.references
					.add(new Reference(ValueType.FIELD, list + "." + column, value.line(), ""))));
	}

	Object one(YamlNode node, ValueType type) {
		return one(node, type, "");
	}

	private Object one(YamlNode node, ValueType type, String task) {
		if (type == ValueType.ANY) {
			return node.value();
		}
		String text = node.text();
		if (text.isEmpty()) {
			return text;
		}
		if (!type.accepts(text) || (type.isBare() && node.isQuoted())) {
			node.complain("“" + text + "” không phải " + type.labelVi(), type.remedy());
		}
		else if (type.isReference()) {
			this.references.add(new Reference(type, text, node.line(), task));
		}
		return type.isBare() ? node.value() : text;
	}

}
