package vn.motcua.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A piece of a YAML file that remembers its file and line, so that every complaint names
 * the place. Scalars are read as YAML 1.2 does: {@code no} and dates stay text.
 */
final class YamlNode {

	private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9]\\d{0,17})");

	private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d*)\\.\\d+");

	private final String file;

	private final Node node;

	private final List<ScenarioFault> faults;

	private YamlNode(String file, Node node, List<ScenarioFault> faults) {
		this.file = file;
		this.node = node;
		this.faults = faults;
	}

	/**
	 * The root of a file. What is wrong further down is added to {@code faults} when it
	 * is met.
	 * @throws ScenarioException when it is no YAML at all
	 */
	static YamlNode parse(String file, String text, List<ScenarioFault> faults) {
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(0);
		Yaml yaml = new Yaml(new org.yaml.snakeyaml.constructor.SafeConstructor(options),
				new org.yaml.snakeyaml.representer.Representer(new DumperOptions()), new DumperOptions(), options,
				new Resolver());
		try {
			Node root = yaml.compose(new java.io.StringReader(text));
			if (root == null) {
				throw new ScenarioException(file, 1, "tệp trống", "viết name, at, file và then");
			}
			return new YamlNode(file, root, faults);
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 1;
			throw new ScenarioException(file, line, "YAML sai cú pháp (" + ex.getProblem() + ")",
					"xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này");
		}
	}

	int line() {
		return this.node.getStartMark().getLine() + 1;
	}

	/** Tells a mistake at this place. */
	void complain(String problem, String remedy) {
		this.faults.add(new ScenarioFault(this.file, line(), problem, remedy));
	}

	/**
	 * The entries of a mapping; a key outside {@code allowed}, when that is not empty, or
	 * given twice is told and left out.
	 */
	Map<String, YamlNode> map(Collection<String> allowed) {
		Map<String, YamlNode> result = new LinkedHashMap<>();
		keys().forEach((key) -> {
			String name = key.getKey().text();
			if (!allowed.isEmpty() && !allowed.contains(name)) {
				key.getKey()
					.complain("không có khóa “" + name + "”",
							"dùng một trong: " + String.join(", ", allowed.stream().sorted().toList()));
			}
			else if (result.putIfAbsent(name, key.getValue()) != null) {
				key.getKey().complain("khóa “" + name + "” viết hai lần", "bỏ một lần");
			}
		});
		return result;
	}

	/** The entries of a mapping as they stand, each with its key. */
	List<Map.Entry<YamlNode, YamlNode>> keys() {
		if (!(this.node instanceof MappingNode mapping)) {
			complain("ở đây cần các cặp khóa: giá trị", "viết { khóa: giá trị } hoặc mỗi cặp một dòng thụt vào");
			return List.of();
		}
		return mapping.getValue()
			.stream()
			.map((NodeTuple tuple) -> Map.entry(child(tuple.getKeyNode()), child(tuple.getValueNode())))
			.toList();
	}

	private YamlNode child(Node child) {
		return new YamlNode(this.file, child, this.faults);
	}

	/** Every item of a list; a single value counts as a list of one. */
	List<YamlNode> items() {
		if (this.node instanceof SequenceNode sequence) {
			return sequence.getValue().stream().map(this::child).toList();
		}
		return List.of(this);
	}

	/** The scalar as it is written; told, and empty, when it is none. */
	String text() {
		if (this.node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
			return scalar.getValue();
		}
		complain("ở đây cần một giá trị đơn", "viết một chữ, một số hoặc một mã");
		return "";
	}

	/** Whether it stands in quotes. */
	boolean isQuoted() {
		return this.node instanceof ScalarNode scalar && scalar.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN;
	}

	boolean isNull() {
		return this.node instanceof ScalarNode && value() == null;
	}

	boolean isList() {
		return this.node instanceof SequenceNode;
	}

	boolean isMap() {
		return this.node instanceof MappingNode;
	}

	/** Null, Boolean, Long, BigDecimal, String, List or Map. */
	Object value() {
		if (this.node instanceof MappingNode) {
			Map<String, Object> result = new LinkedHashMap<>();
			map(List.of()).forEach((key, child) -> result.put(key, child.value()));
			return result;
		}
		if (this.node instanceof SequenceNode) {
			List<Object> result = new ArrayList<>();
			items().forEach((child) -> result.add(child.value()));
			return result;
		}
		return scalar((ScalarNode) this.node);
	}

	private static Object scalar(ScalarNode scalar) {
		String text = scalar.getValue();
		if (scalar.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN) {
			return text;
		}
		if (text.isEmpty() || "null".equals(text) || "~".equals(text)) {
			return null;
		}
		if ("true".equals(text) || "false".equals(text)) {
			return Boolean.valueOf(text);
		}
		if (INTEGER.matcher(text).matches()) {
			return Long.valueOf(text);
		}
		return DECIMAL.matcher(text).matches() ? new BigDecimal(text) : text;
	}

}
