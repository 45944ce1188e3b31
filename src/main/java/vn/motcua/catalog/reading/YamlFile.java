package vn.motcua.catalog.reading;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFinding;

/**
 * A YAML file as a tree, with the line of every value. Duplicate keys, anchors and broken
 * syntax are findings.
 */
final class YamlFile {

	private static final YAMLMapper MAPPER = new YAMLMapper();

	private final ModelFile file;

	private final List<ModelFinding> findings;

	private final Map<String, Integer> lines = new HashMap<>();

	private JsonNode tree;

	private YamlFile(ModelFile file, List<ModelFinding> findings) {
		this.file = file;
		this.findings = findings;
	}

	/** Empty when the file is not YAML at all or says a key twice. */
	static Optional<YamlFile> parse(ModelFile file, List<ModelFinding> findings) {
		int before = findings.size();
		YamlFile yaml = new YamlFile(file, findings);
		yaml.parse();
		return (findings.size() == before) ? Optional.of(yaml) : Optional.empty();
	}

	JsonNode tree() {
		return this.tree;
	}

	/** Adds a finding at the value a JSON pointer names. */
	void report(String pointer, String rule, String message, String remedy) {
		this.findings.add(new ModelFinding(rule, this.file.name(), line(pointer), pointer.replaceFirst("^/", ""), "",
				message, remedy));
	}

	private int line(String pointer) {
		String place = pointer;
		while (!this.lines.containsKey(place) && !place.isEmpty()) {
			place = place.substring(0, place.lastIndexOf('/'));
		}
		return this.lines.getOrDefault(place, 1);
	}

	private void parse() {
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(0);
		try {
			Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(this.file.text()));
			if (!(root instanceof MappingNode)) {
				report("", "yaml-syntax", "Tệp trống hoặc không phải danh sách khóa: giá trị.",
						"Chép tệp từ processes/_template rồi sửa.");
				return;
			}
			index(root, "");
			this.tree = MAPPER.readTree(this.file.text());
		}
		catch (MarkedYAMLException ex) {
			this.lines.put("", (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 1);
			report("", "yaml-syntax", "Tệp không phải YAML hợp lệ (" + ex.getProblem() + ").",
					"Xem lại dấu hai chấm, dấu nháy và thụt dòng ở dòng này.");
		}
		catch (IOException ex) {
			report("", "yaml-syntax", "Tệp không đọc được (" + ex.getMessage() + ").", "Xem lại cú pháp YAML.");
		}
	}

	private void index(Node node, String pointer) {
		this.lines.put(pointer, node.getStartMark().getLine() + 1);
		if (node.getAnchor() != null) {
			report(pointer, "yaml-anchor", "Dùng neo YAML (&, *).", "Viết đầy đủ giá trị tại chỗ.");
		}
		else if (node instanceof MappingNode mapping) {
			indexMapping(mapping, pointer);
		}
		else if (node instanceof SequenceNode sequence) {
			for (int i = 0; i < sequence.getValue().size(); i++) {
				index(sequence.getValue().get(i), pointer + "/" + i);
			}
		}
	}

	private void indexMapping(MappingNode mapping, String pointer) {
		for (NodeTuple tuple : mapping.getValue()) {
			String key = (tuple.getKeyNode() instanceof ScalarNode scalar) ? scalar.getValue() : "?";
			String child = pointer + "/" + key;
			boolean twice = this.lines.containsKey(child);
			index(tuple.getValueNode(), child);
			this.lines.put(child, tuple.getKeyNode().getStartMark().getLine() + 1);
			if (twice) {
				report(child, "yaml-duplicate-key", "Khóa “" + key + "” được viết hai lần.", "Giữ lại một khóa.");
			}
		}
	}

}
