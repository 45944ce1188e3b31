package vn.motcua.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

	private YamlNode(String file, Node node) {
		this.file = file;
		this.node = node;
	}

	static YamlNode parse(String file, String text) {
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
			return new YamlNode(file, root);
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 1;
			throw new ScenarioException(file, line, "YAML sai cú pháp: " + ex.getProblem(), "sửa theo vị trí đã nêu");
		}
	}

	int line() {
		return this.node.getStartMark().getLine() + 1;
	}

	ScenarioException fault(String problem, String remedy) {
		return new ScenarioException(this.file, line(), problem, remedy);
	}

	/**
	 * The entries of a mapping; a key outside {@code allowed} or given twice is refused.
	 */
	Map<String, YamlNode> map(Set<String> allowed) {
		if (!(this.node instanceof MappingNode mapping)) {
			throw fault("ở đây cần các cặp khóa: giá trị", "dùng một trong: " + String.join(", ", allowed));
		}
		Map<String, YamlNode> result = new LinkedHashMap<>();
		for (NodeTuple tuple : mapping.getValue()) {
			YamlNode key = new YamlNode(this.file, tuple.getKeyNode());
			String name = key.text();
			if (!allowed.isEmpty() && !allowed.contains(name)) {
				throw key.fault("không có khóa \"" + name + "\"",
						"dùng một trong: " + String.join(", ", allowed.stream().sorted().toList()));
			}
			if (result.put(name, new YamlNode(this.file, tuple.getValueNode())) != null) {
				throw key.fault("khóa \"" + name + "\" viết hai lần", "bỏ một lần");
			}
		}
		return result;
	}

	/** Every item of a list; a single value counts as a list of one. */
	List<YamlNode> items() {
		if (this.node instanceof SequenceNode sequence) {
			return sequence.getValue().stream().map((n) -> new YamlNode(this.file, n)).toList();
		}
		return List.of(this);
	}

	String text() {
		if (this.node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
			return scalar.getValue();
		}
		throw fault("ở đây cần một chữ hoặc một mã", "viết một giá trị đơn");
	}

	List<String> texts() {
		return items().stream().map(YamlNode::text).toList();
	}

	boolean isMap() {
		return this.node instanceof MappingNode;
	}

	/** Null, Boolean, Long, BigDecimal, String, List or Map. */
	Object value() {
		if (this.node instanceof MappingNode) {
			Map<String, Object> result = new LinkedHashMap<>();
			map(Set.of()).forEach((key, child) -> result.put(key, child.value()));
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
