package vn.motcua.catalog.gate.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.gate.FeelText;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/** A decision asks for values that the field can have. */
public class DecisionValue implements Rule {

	@Override
	public String id() {
		return "decision-value";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			for (Map.Entry<ModelFile, Document> entry : models.decisions(folder).entrySet()) {
				Element root = entry.getValue().getDocumentElement();
				for (Element cell : Xml.descendants(root, "*")) {
					DecisionFeel.parse(cell)
						.ifPresent((feel) -> check(models, folder, entry.getKey(), cell, feel.comparisons(), report));
				}
				Xml.descendants(root, "decisionTable")
					.forEach((table) -> check(models, folder, entry.getKey(), table, cells(table), report));
			}
		}
	}

	/** Each text in a column, as a comparison with what stands above the column. */
	private static List<FeelText.Comparison> cells(Element table) {
		List<FeelText.Comparison> cells = new ArrayList<>();
		List<Element> inputs = Xml.children(table, "input");
		for (Element rule : Xml.children(table, "rule")) {
			List<Element> entries = Xml.children(rule, "inputEntry");
			for (int i = 0; i < Math.min(inputs.size(), entries.size()); i++) {
				Element cell = entries.get(i);
				Xml.children(inputs.get(i), "inputExpression")
					.forEach((expression) -> DecisionFeel.parse(expression)
						.filter((above) -> above.paths().size() == 1 && above.calls().isEmpty())
						.ifPresent((above) -> DecisionFeel.parse(cell)
							.filter((feel) -> feel.calls().isEmpty() && feel.comparisons().isEmpty())
							.ifPresent((feel) -> feel.texts()
								.forEach((t) -> cells.add(new FeelText.Comparison(above.paths().get(0), t))))));
			}
		}
		return cells;
	}

	private static void check(Models models, ModelFolder folder, ModelFile file, Element place,
			List<FeelText.Comparison> comparisons, Report report) {
		for (FeelText.Comparison comparison : comparisons) {
			String name = comparison.path().get(comparison.path().size() - 1);
			Set<String> choices = new HashSet<>();
			for (Procedure procedure : models.users(folder)) {
				options(procedure.fields(), name, choices);
			}
			if (comparison.path().size() > 1 && !choices.isEmpty() && !choices.contains(comparison.value())) {
				report.add(file, place, "“" + name + "” không bao giờ bằng “" + comparison.value() + "”.",
						"Dùng một trong: " + String.join(", ", new TreeSet<>(choices)) + ".");
			}
		}
	}

	private static void options(List<FieldDefinition> fields, String name, Set<String> choices) {
		for (FieldDefinition field : fields) {
			if (field.id().equals(name)) {
				field.options().forEach((option) -> choices.add(option.value()));
			}
			options(field.itemFields(), name, choices);
		}
	}

}
