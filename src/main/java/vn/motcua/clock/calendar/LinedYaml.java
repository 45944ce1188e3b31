package vn.motcua.clock.calendar;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

import vn.motcua.clock.CalendarProblem;

/** A piece of YAML that knows its line. */
record LinedYaml(Node node) {

	static Optional<LinedYaml> parse(String text, List<CalendarProblem> problems) {
		LoaderOptions options = new LoaderOptions();
		options.setMaxAliasesForCollections(0);
		options.setNestingDepthLimit(5);
		try {
			Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
			if (root == null) {
				problems.add(CalendarProblem.error(1, "", "tệp trống; ghi year, daysOff và workingSaturdays."));
			}
			return Optional.ofNullable(root).map(LinedYaml::new);
		}
		catch (MarkedYAMLException ex) {
			int line = (ex.getProblemMark() != null) ? ex.getProblemMark().getLine() + 1 : 0;
			problems.add(CalendarProblem.error(line, "",
					"YAML sai cú pháp; kiểm tra thụt dòng, dấu ngoặc và dấu nháy ở dòng này."));
			return Optional.empty();
		}
		catch (YAMLException ex) {
			problems.add(CalendarProblem.error(0, "", "Không đọc được tệp; dùng tệp văn bản YAML mã UTF-8 theo mẫu."));
			return Optional.empty();
		}
	}

	int line() {
		return this.node.getStartMark().getLine() + 1;
	}

	/** The text of a scalar, empty for anything else. */
	String text() {
		return (this.node instanceof ScalarNode scalar) ? scalar.getValue() : "";
	}

	Map<String, LinedYaml> map(String field, Set<String> allowed, List<CalendarProblem> problems) {
		Map<String, LinedYaml> result = new LinkedHashMap<>();
		String use = "dùng các mục: " + String.join(", ", new TreeSet<>(allowed)) + ".";
		if (!(this.node instanceof MappingNode mapping)) {
			problems.add(CalendarProblem.error(line(), field, "cần các cặp tên: giá trị; " + use));
			return result;
		}
		for (NodeTuple tuple : mapping.getValue()) {
			LinedYaml key = new LinedYaml(tuple.getKeyNode());
			String name = key.text();
			if (!allowed.contains(name)) {
				problems.add(CalendarProblem.error(key.line(), field, "không có mục “" + name + "”; " + use));
			}
			else if (result.put(name, new LinedYaml(tuple.getValueNode())) != null) {
				problems.add(CalendarProblem.error(key.line(), field, "mục “" + name + "” ghi hai lần; bỏ một mục."));
			}
		}
		return result;
	}

	List<LinedYaml> list(String field, List<CalendarProblem> problems) {
		if (this.node instanceof SequenceNode sequence) {
			return sequence.getValue().stream().map(LinedYaml::new).toList();
		}
		problems.add(CalendarProblem.error(line(), field, "cần một danh sách; mỗi ngày một dòng bắt đầu bằng dấu -."));
		return List.of();
	}

}
