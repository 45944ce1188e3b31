package vn.motcua.scenario;

import java.util.HashMap;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the steps of a scenario in order: time only goes on, tasks are where it waits.
 */
final class StepReader {

	private final SlotReader slots;

	/** Null when nobody can tell. */
	private LocalDateTime now;

	/** The one task each dossier waits at for certain; the whole has no name. */
	private final Map<String, String> waiting = new HashMap<>();

	StepReader(SlotReader slots, LocalDateTime at) {
		this.slots = slots;
		this.now = at;
	}

	List<Scenario.Step> steps(YamlNode then) {
		List<Scenario.Step> steps = new ArrayList<>();
		if (then == null || then.isNull()) {
			return steps;
		}
		if (!then.isList()) {
			then.complain("then phải là danh sách các bước", "viết mỗi bước một dòng bắt đầu bằng dấu gạch");
			return steps;
		}
		then.items().forEach((item) -> step(item).ifPresent(steps::add));
		return steps;
	}

	private Optional<Scenario.Step> step(YamlNode item) {
		Map<String, YamlNode> keys = item.map(List.of());
		List<String> words = keys.keySet().stream().filter((key) -> StepKind.find(key).isPresent()).toList();
		if (keys.isEmpty()) {
			item.complain("bước không có từ nào", "bắt đầu bằng một trong: " + StepKind.words());
			return Optional.empty();
		}
		String word = keys.keySet().iterator().next();
		Optional<StepKind> kind = StepKind.find(word);
		if (kind.isEmpty()) {
			item.complain("không có bước “" + word + "”",
					words.isEmpty() ? "dùng một trong: " + StepKind.words() : "viết “" + words.get(0) + "” ở đầu mục");
			return Optional.empty();
		}
		YamlNode value = keys.remove(word);
		Map<String, Object> with = modifiers(item, kind.get(), keys);
		String task = with.containsKey("task") ? String.valueOf(with.get("task"))
				: this.waiting.getOrDefault(child(with), "");
		Scenario.Step step = new Scenario.Step(item.line(), kind.get(), value(kind.get(), value, task), with);
		follow(step, value);
		return Optional.of(step);
	}

	private Map<String, Object> modifiers(YamlNode item, StepKind kind, Map<String, YamlNode> given) {
		Map<String, YamlNode> known = new LinkedHashMap<>();
		given.forEach((name, node) -> {
			if (kind.modifiers().stream().anyMatch((slot) -> slot.name().equals(name))) {
				known.put(name, node);
			}
			else {
				String names = String.join(", ", kind.modifiers().stream().map(Slot::name).toList());
				node.complain("bước " + kind.word() + " không có “" + name + "”",
						StepKind.find(name).isPresent() || names.isEmpty() ? "tách thành bước riêng" : "dùng " + names);
			}
		});
		return this.slots.values(item, known, kind.modifiers(), "");
	}

	private Object value(StepKind kind, YamlNode node, String task) {
		return switch (kind.shape()) {
			case NAME -> this.slots.one(node, kind.type());
			case NAMES -> this.slots.many(node, kind.type());
			case VALUES -> values(kind, node, task);
			case NAME_OR_VALUES -> node.isMap() ? values(kind, node, task) : this.slots.one(node, kind.type());
		};
	}

	private Object values(StepKind kind, YamlNode node, String task) {
		if (kind == StepKind.TIMES) {
			node.map(List.of())
				.values()
				.stream()
				.filter((count) -> !(count.value() instanceof Long))
				.forEach((count) -> count.complain("số lần phải là số nguyên", "viết ví dụ { FEE_PAID: 1 }"));
		}
		if (kind.keys().isEmpty()) {
			return this.slots.free(node, kind.type(), task);
		}
		List<String> names = kind.keys().stream().map(Slot::name).toList();
		return this.slots.values(node, node.map(names), kind.keys(), task);
	}

	private void follow(Scenario.Step step, YamlNode value) {
		if (step.kind() == StepKind.WAITS_AT) {
			this.waiting.put(child(step.with()), (step.texts().size() == 1) ? step.texts().get(0) : "");
			if (step.texts().size() != 1 && (step.has("due") || step.has("group"))) {
				value.complain("due và group chỉ đi với một việc", "tách thành hai bước waitsAt, hoặc bỏ due và group");
			}
		}
		else if (step.kind().moves() && !step.has("refused")) {
			this.waiting.clear();
			pass(step, value);
		}
	}

	private static String child(Map<String, Object> with) {
		return String.valueOf(with.getOrDefault(Play.CHILD.name(), ""));
	}

	private void pass(Scenario.Step step, YamlNode value) {
		boolean passes = step.kind() == StepKind.UNTIL || step.kind() == StepKind.ADVANCE;
		if (!passes || this.now == null || !step.kind().type().accepts(step.text())) {
			return;
		}
		LocalDateTime next = (step.kind() == StepKind.UNTIL) ? LocalDateTime.parse(step.text())
				: this.now.plus(step.text().contains("T") ? Duration.parse(step.text()) : Period.parse(step.text()));
		if (!next.isAfter(this.now)) {
			value.complain("đồng hồ không tiến: đang là " + this.now + ", bước này dời tới " + next,
					"viết một thời điểm sau " + this.now);
		}
		else {
			this.now = next;
		}
	}

}
