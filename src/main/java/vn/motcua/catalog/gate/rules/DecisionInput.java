package vn.motcua.catalog.gate.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

import vn.motcua.catalog.FieldDefinition;
import vn.motcua.catalog.FieldType;
import vn.motcua.catalog.ModelFile;
import vn.motcua.catalog.ModelFolder;
import vn.motcua.catalog.Procedure;
import vn.motcua.catalog.gate.FeelText;
import vn.motcua.catalog.gate.Models;
import vn.motcua.catalog.gate.Report;
import vn.motcua.catalog.gate.Rule;
import vn.motcua.catalog.gate.Xml;

/**
 * A decision reads only what it is given: the dossier's declared fields, the day, similar
 * dossiers, the row of a list.
 */
public class DecisionInput implements Rule {

	private static final Set<String> GIVEN = Set.of("dossier", "today", "similar", "row", "item", "partial", "?");

	/** Days and codes that stand beside the fields. */
	private static final Set<String> BESIDE_FIELDS = Set.of("code", "channel", "filedOn", "acceptedOn");

	@Override
	public String id() {
		return "decision-input";
	}

	@Override
	public void check(Models models, Report report) {
		for (ModelFolder folder : models.processFolders()) {
			for (Map.Entry<ModelFile, Document> entry : models.decisions(folder).entrySet()) {
				Element root = entry.getValue().getDocumentElement();
				Set<String> results = results(root);
				for (Element cell : Xml.descendants(root, "*")) {
					DecisionFeel.parse(cell)
						.ifPresent((feel) -> unknown(models.users(folder), feel, results)
							.forEach((name) -> report.add(entry.getKey(), cell,
									"Quyết định đọc “" + name + "” nhưng không ai đưa giá trị này vào.",
									"Sửa tên trường, hoặc khai báo trường trong procedure.yaml.")));
				}
			}
		}
	}

	/** What other decisions of the file hand on. */
	private static Set<String> results(Element root) {
		Set<String> names = new HashSet<>();
		for (Element element : Xml.descendants(root, "*")) {
			if (Set.of("variable", "output", "decision").contains(element.getLocalName())) {
				names.add(element.getAttribute("name"));
				names.add(element.getAttribute("id"));
			}
		}
		return names;
	}

	private static List<String> unknown(List<Procedure> procedures, FeelText feel, Set<String> results) {
		List<String> unknown = new ArrayList<>();
		for (List<String> path : feel.paths()) {
			String head = path.get(0);
			if (!GIVEN.contains(head) && !feel.bound().contains(head) && !results.contains(head)) {
				unknown.add(head);
			}
			else if ("dossier".equals(head) && path.size() > 1) {
				procedures.stream().filter((p) -> !has(p, path)).findFirst().ifPresent((p) -> unknown.add(shown(path)));
			}
		}
		feel.calls()
			.stream()
			.filter((call) -> "need".equals(call.function()) && call.text() != null)
			.filter((call) -> procedures.stream().anyMatch((p) -> !knows(p, call.text())))
			.forEach((call) -> unknown.add(call.text()));
		return unknown;
	}

	private static boolean has(Procedure procedure, List<String> path) {
		Optional<FieldDefinition> field = procedure.field(path.get(1));
		boolean list = field.filter((f) -> f.type() == FieldType.LIST).isPresent();
		if (list && path.size() > 2) {
			return column(field.get(), path.get(2));
		}
		return field.isPresent() || BESIDE_FIELDS.contains(path.get(1));
	}

	/** {@code need(row, "x")} may name a column. */
	private static boolean knows(Procedure procedure, String name) {
		return procedure.field(name).isPresent() || BESIDE_FIELDS.contains(name)
				|| procedure.fields().stream().anyMatch((field) -> column(field, name));
	}

	private static boolean column(FieldDefinition field, String name) {
		return field.itemFields().stream().anyMatch((column) -> column.id().equals(name));
	}

	private static String shown(List<String> path) {
		return String.join(".", path);
	}

}
