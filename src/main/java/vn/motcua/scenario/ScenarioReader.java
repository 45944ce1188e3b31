package vn.motcua.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads scenario files strictly: an unknown word is refused with file, line, remedy. */
public final class ScenarioReader {

	private static final Set<String> TOP = Set.of("name", "vector", "at", "file", "then");

	private static final Set<String> FILING = Set.of("procedure", "channel", "agency", "as", "form", "papers",
			"refused");

	private static final Set<String> CHANNELS = Set.of("COUNTER", "ONLINE", "POST");

	private ScenarioReader() {
	}

	/** Reads one file that lies in {@code <folder>/scenarios/}. */
	public static Scenario read(Path path) {
		try {
			return read(path, Files.readString(path));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(path.toString(), ex);
		}
	}

	/** Reads a file whose text is already at hand. */
	public static Scenario read(Path path, String text) {
		YamlNode root = YamlNode.parse(path.toString(), text);
		Map<String, YamlNode> top = root.map(TOP);
		Scenario.Filing filing = filing(required(root, top, "file"));
		List<Scenario.Step> steps = new ArrayList<>();
		if (top.containsKey("then")) {
			top.get("then").items().forEach((item) -> steps.add(step(item)));
		}
		if (steps.isEmpty() == (filing.refused() == null)) {
			throw root.fault("cần đúng một trong hai: file.refused hoặc các bước then",
					"hồ sơ bị từ chối ngay khi nộp thì không có then; ngược lại viết ít nhất một bước");
		}
		YamlNode at = required(root, top, "at");
		String vector = top.containsKey("vector") ? top.get("vector").text() : "";
		return new Scenario(path, folder(path), required(root, top, "name").text(), vector, moment(at, at.text()),
				filing, List.copyOf(steps));
	}

	private static String folder(Path path) {
		return path.toAbsolutePath().getParent().getParent().getFileName().toString();
	}

	private static Scenario.Filing filing(YamlNode node) {
		Map<String, YamlNode> keys = node.map(FILING);
		YamlNode channel = required(node, keys, "channel");
		if (!CHANNELS.contains(channel.text())) {
			throw channel.fault("kênh nộp \"" + channel.text() + "\" không có", "dùng COUNTER, ONLINE hoặc POST");
		}
		String as = "ONLINE".equals(channel.text()) ? People.APPLICANT : "reception-officers";
		return new Scenario.Filing(node.line(), required(node, keys, "procedure").text(), channel.text(),
				keys.containsKey("agency") ? keys.get("agency").text() : People.AGENCY,
				keys.containsKey("as") ? keys.get("as").text() : as, values(keys.get("form")),
				papers(keys.get("papers")), keys.containsKey("refused") ? keys.get("refused").texts() : null);
	}

	private static Scenario.Step step(YamlNode item) {
		Map<String, YamlNode> keys = item.map(Set.of());
		Map.Entry<String, YamlNode> first = keys.entrySet().iterator().next();
		StepKind kind = StepKind.find(first.getKey())
			.orElseThrow(() -> item.fault("không có bước \"" + first.getKey() + "\"",
					"dùng một trong: " + StepKind.words() + " (viết đầu mục)"));
		Map<String, Object> with = new LinkedHashMap<>();
		keys.forEach((name, node) -> {
			if (name.equals(first.getKey())) {
				return;
			}
			if (!kind.modifiers().contains(name)) {
				throw node.fault("bước " + kind.word() + " không có \"" + name + "\"", kind.modifiers().isEmpty()
						? "tách thành bước riêng" : "dùng " + String.join(", ", kind.modifiers()));
			}
			with.put(name, node.value());
		});
		return new Scenario.Step(item.line(), kind, value(kind, first.getValue()), with);
	}

	private static Object value(StepKind kind, YamlNode node) {
		return switch (kind.shape()) {
			case NAME -> node.text();
			case NAMES -> node.texts();
			case VALUES -> values(kind, node);
			case NAME_OR_VALUES -> node.isMap() ? values(kind, node) : node.text();
		};
	}

	private static Object values(StepKind kind, YamlNode node) {
		node.map(kind.keys());
		return node.value();
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> values(YamlNode node) {
		if (node == null) {
			return Map.of();
		}
		node.map(Set.of());
		return (Map<String, Object>) node.value();
	}

	private static List<Scenario.PaperFile> papers(YamlNode node) {
		return (node == null) ? List.of() : node.items().stream().map((item) -> {
			if (!item.isMap()) {
				return new Scenario.PaperFile(item.text(), item.text() + ".pdf");
			}
			Map<String, YamlNode> keys = item.map(Set.of("id", "file"));
			return new Scenario.PaperFile(required(item, keys, "id").text(), required(item, keys, "file").text());
		}).toList();
	}

	private static LocalDateTime moment(YamlNode node, String text) {
		try {
			return LocalDateTime.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw node.fault("thời điểm \"" + text + "\" không đúng", "viết như 2026-07-20T09:00");
		}
	}

	private static YamlNode required(YamlNode owner, Map<String, YamlNode> keys, String name) {
		if (!keys.containsKey(name)) {
			throw owner.fault("thiếu \"" + name + "\"", "thêm " + name);
		}
		return keys.get(name);
	}

}
