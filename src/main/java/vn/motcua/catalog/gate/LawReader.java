package vn.motcua.catalog.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.motcua.catalog.Confidence;
import vn.motcua.catalog.LawDecision;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.reading.CalledBlocks;

/** Reads what the files of {@code processes/_law} say and who asks them. */
public final class LawReader {

	private static final String LAW = "_law";

	private final Map<String, Element> decisions = new TreeMap<>();

	/** What each law table or formula asks, and what each folder's decisions ask. */
	private final Map<String, Set<String>> calls = new TreeMap<>();

	private final Map<String, Set<String>> folders = new TreeMap<>();

	private final CalledBlocks blocks;

	private LawReader(List<ModelFolder> folders) {
		this.blocks = new CalledBlocks(folders);
	}

	/** Files that cannot be read are left out: the gate names them. */
	public static List<LawDecision> read(List<ModelFolder> folders) {
		LawReader reader = new LawReader(folders);
		for (ModelFolder folder : folders) {
			for (ModelFile file : folder.files("dmn")) {
				reader.read(folder, file);
			}
		}
		LawValidity validity = new LawValidity(reader.decisions.get("law-version"));
		return reader.decisions.entrySet()
			.stream()
			.map((entry) -> reader.decision(entry.getKey(), entry.getValue(), validity))
			.toList();
	}

	private void read(ModelFolder folder, ModelFile file) {
		Document document;
		try {
			document = Xml.parse(file);
		}
		catch (UnreadableException ex) {
			return;
		}
		Set<String> asked = asked(document.getDocumentElement());
		if (!folder.name().equals(LAW)) {
			this.folders.computeIfAbsent(folder.name(), (f) -> new TreeSet<>()).addAll(asked);
			return;
		}
		String name = file.fileName().replace(".dmn", "");
		Xml.children(document.getDocumentElement(), "decision")
			.stream()
			.filter((decision) -> decision.getAttribute("id").equals("law-" + name))
			.forEach((decision) -> this.decisions.put(name, decision));
		this.calls.put(name, asked);
	}

	private static Set<String> asked(Element root) {
		Set<String> asked = new TreeSet<>();
		for (Element cell : Xml.descendants(root, "*")) {
			feel(cell).ifPresent((feel) -> feel.calls()
				.stream()
				.filter((call) -> "law".equals(call.function()) && call.text() != null)
				.forEach((call) -> asked.add(call.text())));
		}
		return asked;
	}

	private static Optional<FeelText> feel(Element cell) {
		return switch (cell.getLocalName()) {
			case "inputEntry" -> FeelText.unaryTests(text(cell));
			case "inputExpression", "outputEntry", "literalExpression" -> FeelText.expression(text(cell));
			default -> Optional.empty();
		};
	}

	private LawDecision decision(String name, Element decision, LawValidity validity) {
		String formula = Xml.children(decision, "literalExpression")
			.stream()
			.map(LawReader::text)
			.findFirst()
			.orElse("");
		List<Element> tables = Xml.children(decision, "decisionTable");
		Element table = tables.isEmpty() ? decision : tables.get(0);
		List<Element> results = Xml.children(table, "output").stream().filter((o) -> !isProof(o)).toList();
		List<LawDecision.Row> rows = formula.isEmpty() ? rows(table, results.size(), validity)
				: List.of(proof(formula));
		return new LawDecision(name, decision.getAttribute("name"), below(decision, "description"), formula,
				labels(Xml.children(table, "input")), labels(results), inputs(table), outputs(results), rows,
				List.copyOf(this.calls.getOrDefault(name, Set.of())), users(name));
	}

	private static boolean isProof(Element output) {
		return Set.of("source", "confidence").contains(output.getAttribute("name"));
	}

	private static List<String> labels(List<Element> columns) {
		return columns.stream().map((column) -> column.getAttribute("label")).toList();
	}

	private static List<LawDecision.Column> inputs(Element table) {
		return Xml.children(table, "input").stream().map((input) -> {
			Element asked = Xml.children(input, "inputExpression").get(0);
			String name = text(asked);
			String type = asked.getAttribute("typeRef");
			return new LawDecision.Column(name, input.getAttribute("label"), name.equals("date") ? "date" : type);
		}).toList();
	}

	private static List<LawDecision.Column> outputs(List<Element> results) {
		return results.stream()
			.map((output) -> new LawDecision.Column(output.getAttribute("name"), output.getAttribute("label"),
					output.getAttribute("typeRef")))
			.toList();
	}

	/** Source and confidence stand in the last two cells of each row. */
	private static List<LawDecision.Row> rows(Element table, int results, LawValidity validity) {
		List<LawDecision.Row> rows = new ArrayList<>();
		List<Element> columns = Xml.children(table, "input");
		for (Element rule : Xml.children(table, "rule")) {
			List<String> conditions = Xml.children(rule, "inputEntry").stream().map(LawReader::text).toList();
			List<String> values = Xml.children(rule, "outputEntry").stream().map(LawReader::text).toList();
			if (conditions.size() == columns.size() && values.size() == results + 2) {
				LawValidity.Span span = validity.of(columns, conditions);
				rows.add(new LawDecision.Row(conditions, values.subList(0, results), span.from(), span.until(),
						below(rule, "description"), bare(values.get(results)), sure(bare(values.get(results + 1)))));
			}
		}
		return rows;
	}

	private static LawDecision.Row proof(String formula) {
		return new LawDecision.Row(List.of(), List.of(), null, null, "", after(formula, "source"),
				sure(after(formula, "confidence")));
	}

	/** The text that follows a name in the last context of a formula. */
	private static String after(String formula, String name) {
		int at = formula.lastIndexOf(name + ": \"");
		int begin = at + name.length() + 3;
		return (at < 0) ? "" : formula.substring(begin, Math.max(begin, formula.indexOf('"', begin)));
	}

	private static Confidence sure(String word) {
		try {
			return Confidence.valueOf(word);
		}
		catch (IllegalArgumentException ex) {
			return Confidence.LOW;
		}
	}

	private List<String> users(String name) {
		Set<String> reached = new LinkedHashSet<>(Set.of(name));
		boolean grown = true;
		while (grown) {
			grown = false;
			for (Map.Entry<String, Set<String>> law : this.calls.entrySet()) {
				grown |= !Collections.disjoint(law.getValue(), Set.copyOf(reached)) && reached.add(law.getKey());
			}
		}
		Set<String> asking = this.folders.entrySet()
			.stream()
			.filter((folder) -> !Collections.disjoint(folder.getValue(), reached))
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(TreeSet::new));
		Set<String> users = new TreeSet<>(asking);
		this.folders.keySet()
			.stream()
			.filter((
					folder) -> this.blocks.of(folder).stream().anyMatch((block) -> asking.contains("_shared/" + block)))
			.forEach(users::add);
		return List.copyOf(users);
	}

	private static String below(Element element, String child) {
		return Xml.children(element, child).stream().map(Xml::ownText).findFirst().orElse("");
	}

	static String text(Element cell) {
		return below(cell, "text");
	}

	static String bare(String text) {
		return text.replace("\"", "");
	}

}
