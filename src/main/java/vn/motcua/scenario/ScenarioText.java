package vn.motcua.scenario;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A scenario file as it was read.
 *
 * @param scenario null when there are faults
 * @param faults every mistake, by line
 * @param references everything it names that must be in the models
 */
record ScenarioText(Scenario scenario, List<ScenarioFault> faults, List<Reference> references) {

	/** Reads all of it, whatever is wrong. */
	static ScenarioText of(Path path, String text) {
		List<ScenarioFault> faults = new ArrayList<>();
		List<Reference> references = new ArrayList<>();
		Scenario scenario = null;
		try {
			scenario = scenario(path, YamlNode.parse(path.toString(), text, faults), new SlotReader(references));
		}
		catch (ScenarioException ex) {
			faults.addAll(ex.faults());
		}
		faults.sort(Comparator.comparing(ScenarioFault::line));
		return new ScenarioText(faults.isEmpty() ? scenario : null, List.copyOf(faults), List.copyOf(references));
	}

	private static Scenario scenario(Path path, YamlNode root, SlotReader reader) {
		Map<String, YamlNode> top = root
			.map(Stream.concat(Slot.TOP.stream().map(Slot::name), Stream.of("file", "then")).toList());
		Map<String, YamlNode> plain = new HashMap<>(top);
		plain.keySet().removeAll(List.of("file", "then"));
		Map<String, Object> head = reader.values(root, plain, Slot.TOP, "");
		Scenario.Filing filing = top.containsKey("file") ? filing(top.get("file"), reader) : null;
		if (filing == null) {
			root.complain("thiếu khóa “file”", "thêm file: { procedure: …, channel: …, form: { … } }");
		}
		LocalDateTime at = (head.get("at") instanceof String moment && ValueType.MOMENT.accepts(moment))
				? LocalDateTime.parse(moment) : null;
		List<Scenario.Step> steps = new StepReader(reader, at).steps(top.get("then"));
		boolean refused = filing != null && filing.refused() != null;
		YamlNode then = top.get("then");
		if (refused && then != null) {
			then.complain("hồ sơ bị từ chối ngay khi nộp thì không có then", "bỏ then, hoặc bỏ file.refused");
		}
		if (!refused && (then == null || then.isNull() || then.isList() && then.items().isEmpty())) {
			((then != null) ? then : root).complain("then không có bước nào",
					"viết ít nhất một bước, ví dụ - waitsAt: UserTask_CheckPapers");
		}
		return new Scenario(path, folder(path), String.valueOf(head.get("name")),
				String.valueOf(head.getOrDefault("vector", "")), at, filing, steps);
	}

	private static String folder(Path path) {
		return path.toAbsolutePath().getParent().getParent().getFileName().toString();
	}

	@SuppressWarnings("unchecked")
	private static Scenario.Filing filing(YamlNode node, SlotReader reader) {
		Map<String, Object> keys = reader.values(node, node.map(Slot.FILING.stream().map(Slot::name).toList()),
				Slot.FILING, "");
		String channel = String.valueOf(keys.get("channel"));
		String filer = "ONLINE".equals(channel) ? People.APPLICANT : "reception-officers";
		return new Scenario.Filing(node.line(), String.valueOf(keys.get("procedure")), channel,
				String.valueOf(keys.getOrDefault("agency", People.AGENCY)),
				String.valueOf(keys.getOrDefault("as", filer)),
				(Map<String, Object>) keys.getOrDefault("form", Map.of()), (Map<String, Object>) keys.get("earlier"),
				Scenario.PaperFile.of(keys.get("papers")), (List<String>) keys.get("refused"));
	}

}
